import { listOf } from '../../judge/wording.js';
import { formatPlace } from '../scorecard/place.js';
import { tellsMore } from '../tells-more.js';
import type { CheckPicture } from './picture.js';

/**
 * What there is to say about a drawing: the mistake and where it is, what was still under way, the order that broke.
 *
 * @param file the exercise's own file
 * @returns whole sentences, by subject
 */
export function sayingsOf(picture: CheckPicture, file: string): string[] {
  return [...mistake(picture, file), ...stillRunning(picture), ...order(picture)];
}

function mistake({ check }: CheckPicture, file: string): string[] {
  const { diagnosis } = check;
  if (diagnosis === null || !tellsMore(check)) return [];
  const { message, line, file: other } = diagnosis;
  return [line === null ? message : `${message} See ${formatPlace(other ?? file, line)}.`];
}

function stillRunning({ yours }: CheckPicture): string[] {
  const inFlight = yours?.inFlight ?? [];
  return inFlight.length === 0 ? [] : [`Still under way when the answer was given: ${listOf(inFlight)}.`];
}

const MOST_ENDINGS = 12;

function order({ check: { orders }, yours }: CheckPicture): string[] {
  if (orders === undefined || orders.tried < 2) return [];
  const { tried, failed } = orders;
  if (failed === 0) return [`It holds in each of the ${tried} orders in which its calls can end.`];
  if (failed === tried) return [`It fails in whatever order its calls end (${tried} tried).`];
  const endings = yours?.endings ?? [];
  const names = endings.slice(0, MOST_ENDINGS).join(', ') + (endings.length > MOST_ENDINGS ? ' …' : '');
  const broken =
    names === ''
      ? ''
      : ` This is the plainest that broke: the calls end in the order ${names} (\`--order ${orders.replay ?? ''}\`).`;
  return [`It fails in ${failed} of the ${tried} orders in which its calls can end.${broken}`];
}
