// Loaded before a program, it makes it believe that it is 40 days and 5 hours later.
const later = 40 * 86_400_000 + 5 * 3_600_000;
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + later);
    else super(...args);
  }

  static now() {
    return RealDate.now() + later;
  }
};
