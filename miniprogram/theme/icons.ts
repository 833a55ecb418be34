/** Drawings on a 24 grid: 2 px stroke, round caps, no fill, 2 px margin. Drawn for this project. */
const PATHS = {
  receipt: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6',
  parcel: 'M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8',
  truck: 'M3 6h11v10H3zM14 10h4l3 3v3h-7M7 18.5a1.8 1.8 0 1 0 .01 0M17 18.5a1.8 1.8 0 1 0 .01 0',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  shield: 'M12 3l8 3v6c0 5-3.5 7.5-8 9-4.5-1.5-8-4-8-9V6z',
  pin: 'M12 21s7-6.5 7-11a7 7 0 1 0-14 0c0 4.5 7 11 7 11zM12 12.2a2.2 2.2 0 1 0-.01 0',
  home: 'M4 11l8-7 8 7v9H4zM10 20v-6h4v6',
  locker: 'M5 3h14v18H5zM5 9h14M5 15h14M12 3v18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  'u-turn': 'M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 10H9',
  bang: 'M12 6.5v7M12 17v.4',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.5l3.5 2',
  ask: 'M9.3 9.2a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 2M12 17v.4',
  close: 'M6 6l12 12M18 6L6 18',
  arrow: 'M5 12h13M13 6.5l5.5 5.5-5.5 5.5',
  phone: 'M5 4h4l1.5 5-2.2 1.6a12 12 0 0 0 5 5L15 13.5l5 1.5v4c0 .6-.5 1-1 1C11.5 20 4 12.5 4 5c0-.5.4-1 1-1z',
  share: 'M12 4v11M8 7.5L12 3.5l4 4M5 13v7h14v-7',
  copy: 'M9 9h11v11H9zM15 5H4v11',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L20 20',
  plus: 'M12 5v14M5 12h14',
  bell: 'M6 17V11a6 6 0 1 1 12 0v6l1.5 1.5h-15zM10 21h4',
  gear: 'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M18.4 5.6l-2.2 2.2M7.8 16.2l-2.2 2.2',
  chevron: 'M9 5l7 7-7 7',
  down: 'M5 9l7 7 7-7',
  refresh: 'M20 11a8 8 0 1 0-2 6M20 5v6h-6',
  offline: 'M4 4l16 16M7 17.5a4 4 0 0 1 .5-8 6 6 0 0 1 9.5 1 4 4 0 0 1 2 6',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  upload: 'M12 20V9M7.5 12L12 7.5l4.5 4.5M5 4h14',
  download: 'M12 4v11M7.5 11L12 15.5l4.5-4.5M5 20h14',
  scan: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M4 12h16',
  chat: 'M4 5h16v11h-8l-4 4v-4H4z',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.5v.4',
  filter: 'M4 6h16M7 12h10M10 18h4',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 3.5-6.5 8-6.5s8 2.5 8 6.5',
  store: 'M4 10v10h16V10M3 10l2-6h14l2 6zM10 20v-5h4v5',
  'text-size': 'M4 7V5h12v2M10 5v14M8 19h4M15 12v-1.5h6V12M18 10.5V19',
  moon: 'M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z',
  'bell-off': 'M4 4l16 16M8 7a6 6 0 0 1 10 4v4M6 11v6l-1.5 1.5H17M10 21h4',
  route: 'M6 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM18 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 18h7a3 3 0 0 0 0-6H9a3 3 0 0 1 0-6h7',
} as const;

export type IconName = keyof typeof PATHS;

/** All names, for the tests that draw every one of them. */
export const ICON_NAMES = Object.keys(PATHS) as IconName[];

/** How the shape of a status mark looks on a 40 grid; `--family` colours it through the mask. */
const SHAPES = {
  circle: '<circle cx="20" cy="20" r="18"/>',
  diamond: '<rect x="7" y="7" width="26" height="26" rx="5" transform="rotate(45 20 20)"/>',
  square: '<rect x="3" y="3" width="34" height="34" rx="9"/>',
  triangle: '<path d="M20 4.5L36.5 34.5L3.5 34.5Z" stroke="#000" stroke-width="4" stroke-linejoin="round"/>',
  octagon: '<path d="M13 3L27 3L37 13L37 27L27 37L13 37L3 27L3 13Z"/>',
  ring: '<circle cx="20" cy="20" r="17" fill="none" stroke="#000" stroke-width="2.5" stroke-dasharray="4.5 4"/>',
} as const;

export type ShapeName = keyof typeof SHAPES;

/**
 * An icon as a CSS mask, so that its colour comes from a token.
 *
 * @param strokeWidth in the grid's px: 2, or 2.2 on a status mark
 */
export function iconMask(name: IconName, strokeWidth = 2): string {
  const path = `<path d="${PATHS[name]}" fill="none" stroke="#000" stroke-width="${strokeWidth}" stroke-linecap="round" stroke-linejoin="round"/>`;
  return svgUrl(24, path);
}

/** The shape of a status mark as a CSS mask. */
export function shapeMask(name: ShapeName): string {
  return svgUrl(40, SHAPES[name]);
}

/** A square drawing as a `url(…)` that needs no file and no network. */
function svgUrl(grid: number, body: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${grid} ${grid}">${body}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

/** A line from left to right whose end lies 14 px below the top of 40: stretched to its box, its width stays. */
export function routeMask(): string {
  const path =
    '<path d="M0 33C20 33 28 14 52 14S84 26 100 14" fill="none" stroke="#000" stroke-width="3.5" stroke-linecap="round" vector-effect="non-scaling-stroke"/>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40" preserveAspectRatio="none">${path}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
