/** What the server wrote into the page. */
export interface ServerConfig {
  readonly cloudUrl: string;
}

/** How the phone was opened: WeChat's own launch options, and the look chosen by the panel. */
export interface Launch {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly theme: 'light' | 'dark';
  readonly language: string;
  /** 1 … 2; WeChat's `fontSizeScaleFactor`. */
  readonly fontScale: number;
  /** Who holds the phone; storage is kept apart by it. */
  readonly person: string;
}

const OWN_KEYS = new Set(['path', 'theme', 'language', 'fontScale']);
/** iOS offers more, but the design is checked at 1 and 1.4. */
const MAX_FONT_SCALE = 2;

function fontScaleOf(text: string | null): number {
  const scale = Number(text ?? 1);
  return Number.isFinite(scale) ? Math.min(MAX_FONT_SCALE, Math.max(1, scale)) : 1;
}

/** Reads the phone's address. `path` names the first page; theme, language and fontScale are the preview's own. */
export function readLaunch(search: string, firstPage: string): Launch {
  const given = new URLSearchParams(search);
  const query = Object.fromEntries([...given].filter(([key]) => !OWN_KEYS.has(key)));
  return {
    path: (given.get('path') ?? firstPage).replace(/^\//, ''),
    query,
    theme: given.get('theme') === 'dark' ? 'dark' : 'light',
    language: given.get('language') ?? 'zh_CN',
    fontScale: fontScaleOf(given.get('fontScale')),
    person: query.as ?? '',
  };
}

export function readServerConfig(): ServerConfig {
  const text = document.getElementById('server-config')?.textContent ?? '{}';
  return JSON.parse(text) as ServerConfig;
}
