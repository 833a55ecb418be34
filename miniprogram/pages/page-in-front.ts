/** The page that is looked at: its path, and the address that opens it anew; undefined before the first. */
export function pageInFront(): { path: string; url: string } | undefined {
  const page = getCurrentPages().slice(-1)[0];
  if (page === undefined) return undefined;
  return { path: page.route, url: urlOf(page.route, page.options) };
}

/** @param query as WeChat hands it to a page: values still encoded as they were written */
export function urlOf(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(query).map(([key, value = '']) => `${key}=${value}`);
  return `/${path}${pairs.length === 0 ? '' : '?'}${pairs.join('&')}`;
}
