// a class; a sign-up with its mail is one promise in a list
interface Services {
  save(address: string): Promise<void>;
  sendMail(address: string): Promise<void>;
  report(error: unknown): void;
}

class Registry {
  readonly #whole: Promise<void>[] = [];
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  readonly signUp = (address: string): Promise<void> => {
    return new Promise((resolve, reject) => {
      this.#whole.push(this.#process(address, resolve, reject));
    });
  };

  readonly close = async (): Promise<void> => {
    await Promise.allSettled(this.#whole);
  };

  async #process(address: string, onSaved: () => void, onError: (error: unknown) => void): Promise<void> {
    try {
      await this.#services.save(address);
      onSaved();
    } catch (error) {
      onError(error);
      return;
    }
    await new Promise((resolve) => setImmediate(resolve));
    try {
      await this.#services.sendMail(address);
    } catch (error) {
      this.#services.report(error);
    }
  }
}

export function repairFireAndForget(services: Services): Registry {
  return new Registry(services);
}
