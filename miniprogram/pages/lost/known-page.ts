/** The pages that messages and cards lead to. */
const FROM_OUTSIDE = [
  'pages/order-list/index',
  'pages/timeline/index',
  'pages/claim/index',
  'pages/sharing/view/index',
];
/** Kept by WeChat and robots from the page's name on: `.html`, or a path without its last part. */
const WRITTEN_SHORT = /(\/index)?(\.html)?\/?$/;

/**
 * Where a path that is none leads by what it says.
 *
 * @returns a page's path; undefined when nothing of ours is meant
 */
export function knownPage(path: string): string | undefined {
  const meant = `${path.replace(/^\//, '').replace(WRITTEN_SHORT, '')}/index`;
  return FROM_OUTSIDE.includes(meant) ? meant : undefined;
}
