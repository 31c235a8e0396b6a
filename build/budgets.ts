/**
 * What pages, scripts and pictures may weigh at most. A figure is raised here and nowhere else, with the reason in the commit. Weights are
 * bytes of gzip. `scripts` is asked for by build/finish/browser-scripts.test.ts, the others by journeys: `pages` by
 * e2e/every-page.spec.ts, `previewImage` by e2e/machine-finds-answers.spec.ts.
 */
export const budgets = {
  pages: {
    /** The style sheet that all pages share. */
    css: 8_000,
    /** Nothing is loaded as a file of its own before a reader does something. */
    scriptFiles: 0,
    htmlOfAnswer: 9_000,
    /** All of a page, HTML, CSS and scripts: it fits what a server sends before it has heard from the reader. */
    each: 14_600,
    /** All of a page that lists all terms, all behaviours, or all that a program was measured to do. */
    longList: 25_000,
    /** All of `/faq` with 110 questions, of which its filter by version weighs 214, and what each further question may add. */
    faq: { with110: 30_114, eachMore: 280 },
    /** All of the page that holds every full answer, likewise. The mean is 1,700 and the fullest weighs 3,000, for which there must be room at any time. */
    allAnswers: { with110: 185_500, eachMore: 2_000 },
  },
  scripts: {
    /** In the head of every page. */
    starter: 700,
    /** In pages that hold what it is for. */
    boot: 1_000,
    items: 500,
    versions: 500,
    /** A file of its own, beside the page for what is missing. */
    meant: 300,
    /** Loaded when a reader does something. */
    tools: 4_000,
    search: 15_000,
    islands: 75_150,
  },
  /** Bytes of a PNG, without gzip. An empty one weighs 7 kB. */
  previewImage: { least: 10_000, most: 60_000 },
} as const;
