/** Something that changes until it ends, for those who wait for a certain state of it. */
export class Changes {
  readonly #listeners = new Set<() => void>();
  #ended = false;

  get ended(): boolean {
    return this.#ended;
  }

  /** Says that something has changed. */
  tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Says that nothing more will change. */
  end(): void {
    this.#ended = true;
    this.tell();
  }

  /** Resolves when it is so, with true; with false when the time, in ms, is over or nothing more will change. */
  until(isSo: () => boolean, within: number): Promise<boolean> {
    return new Promise((resolve) => {
      const done = (result: boolean) => {
        clearTimeout(timer);
        this.#listeners.delete(look);
        resolve(result);
      };
      const look = () => {
        if (isSo()) done(true);
        else if (this.#ended) done(false);
      };
      const timer = setTimeout(() => done(isSo()), within);
      this.#listeners.add(look);
      look();
    });
  }
}
