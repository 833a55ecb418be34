/** A guard taken out of the product, and the tests that must notice. */
export interface Patch {
  name: string;
  /** Path from the repository's root. */
  file: string;
  /** Stands exactly once in the file. */
  find: string;
  replace: string;
  tests: {
    /** Of jest.config.js. */
    project: string;
    /** From the repository's root. */
    paths: readonly string[];
  };
}
