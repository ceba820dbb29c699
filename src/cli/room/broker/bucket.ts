/** How much is let through: `burst` at once, and `perSecond` after that. */
export interface Rate {
  burst: number;
  perSecond: number;
}

/** A leaking bucket: takes what the rate allows, and refuses the rest. */
export class Bucket {
  #left: number;
  #at: number;

  constructor(
    private readonly rate: Rate,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#left = rate.burst;
    this.#at = now();
  }

  take(amount = 1): boolean {
    const now = this.now();
    this.#left = Math.min(this.rate.burst, this.#left + ((now - this.#at) / 1000) * this.rate.perSecond);
    this.#at = now;
    if (this.#left < amount) return false;
    this.#left -= amount;
    return true;
  }

  /** Nothing was taken of late: as good as new. */
  get full(): boolean {
    return this.#left + ((this.now() - this.#at) / 1000) * this.rate.perSecond >= this.rate.burst;
  }
}
