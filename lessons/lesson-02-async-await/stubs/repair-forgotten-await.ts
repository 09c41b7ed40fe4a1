/** Answers questions about the users of a site. Each call goes over the network and takes a while. */
export interface ProfileService {
  /** The name that the user goes by. */
  findName(id: number): Promise<string>;
  /** How many others follow the user. */
  countFollowers(id: number): Promise<number>;
  /** Whether the user is a paying member. */
  isMember(id: number): Promise<boolean>;
  /** Writes one line into the book of visits. */
  saveVisit(line: string): Promise<void>;
}

/** The values that a page's template is filled with. The template takes anything and prints it as text. */
export type ProfilePage = Record<string, unknown>;

/**
 * Loads what the page of one user shows, and writes the visit down.
 *
 * This is what users of the site report: the title of each page reads "Profile of [object Promise]", and so does the
 * number of followers, more or less. Guests wear the badge of a member. The book of visits does not tell who was looked
 * at, and now and then its last lines are missing. And when the service has a bad moment, the whole site goes down,
 * instead of this one page.
 *
 * It should do this: ask the service each question once, save the visit once, and be done when all of that is done. If a
 * call rejects, the page rejects with the same error. Whether independent calls are made one after another or together
 * is up to you.
 *
 * @returns a promise of `{ title, followers, badge }`; the badge is `'member'` or `'guest'`
 * @example
 * await repairForgottenAwait(7, service);
 * // { title: 'Profile of otter', followers: 12, badge: 'guest' }
 * // and the book of visits says: looked at otter
 */
export async function repairForgottenAwait(id: number, service: ProfileService): Promise<ProfilePage> {
  const name = service.findName(id);
  const followers = service.countFollowers(id);
  const guest = !service.isMember(id);
  service.saveVisit(`looked at ${name}`);
  return { title: `Profile of ${name}`, followers, badge: guest ? 'guest' : 'member' };
}
