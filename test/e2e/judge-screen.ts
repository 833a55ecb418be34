import axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import type { Phone } from './phone';

/** Least side of what is tapped, px; layout rounds to fractions of a pixel. Source: WCAG 2.2, 2.5.5 Target Size (Enhanced). */
const TOUCH = 44;
const ROUNDING = 0.5;

/** What is wider than the window, and what is too small for a finger. */
export async function measure(phone: Phone): Promise<{ tooWide: string[]; tooSmall: string[] }> {
  return phone.page.evaluate(
    ({ touch }) => {
      const frame = [...document.querySelectorAll<HTMLElement>('.preview-frame')].find((one) => !one.hidden);
      const scroller = frame?.querySelector('.preview-scroll');
      if (!frame || !scroller) return { tooWide: ['no page'], tooSmall: [] };
      const name = (element: Element): string =>
        `${element.className} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30)}`;
      const scrollsItself = (element: Element): boolean => element.closest('wx-scroll-view') !== null;
      const seen = (box: DOMRect): boolean => box.width > 0 && box.height > 0;
      const inside = [...scroller.querySelectorAll('*')].filter((element) => !scrollsItself(element));
      const wide = inside.filter((element) => {
        const box = element.getBoundingClientRect();
        return seen(box) && (box.right > innerWidth + touch.rounding || box.left < -touch.rounding);
      });
      const tappable = [...frame.querySelectorAll('wx-page [role], wx-custom-tab-bar [role]')].filter((element) =>
        ['button', 'tab', 'switch', 'radio'].includes(element.getAttribute('role') ?? ''),
      );
      const small = tappable.filter((element) => {
        const box = element.getBoundingClientRect();
        return seen(box) && (box.width < touch.least - touch.rounding || box.height < touch.least - touch.rounding);
      });
      const sized = (element: Element): string => {
        const { width, height } = element.getBoundingClientRect();
        return `${name(element)} ${String(Math.round(width))}×${String(Math.round(height))}`;
      };
      if (tappable.length === 0) small.push(frame);
      const scrolls = scroller.scrollWidth > scroller.clientWidth ? [`page ${String(scroller.scrollWidth)}`] : [];
      return { tooWide: [...scrolls, ...wide.map(sized)], tooSmall: small.map(sized) };
    },
    { touch: { least: TOUCH, rounding: ROUNDING } },
  );
}

/** Findings of these weights fail; lesser ones are advice. */
const HEAVY = ['serious', 'critical'];
/** WeChat's own bar, which the preview draws as WeChat does: its colours and its capsule are none of the mini-program's. */
const NATIVE = '.preview-bar';
const IN_FRONT = '.preview-frame:not([hidden])';
/** Longer than any page here is meant to be, px: some rules read only what a window shows. */
const WHOLE_PAGE = 6_000;

/** What axe finds on the page in front, from top to bottom, that keeps somebody from using it: rule, where, why. */
export async function axeFindings({ page }: Phone): Promise<string[]> {
  const size = page.viewportSize() ?? { width: 390, height: 844 };
  await page.evaluate(axeCore.source);
  await page.setViewportSize({ ...size, height: WHOLE_PAGE });
  try {
    const cut = (await page.evaluate(isCut, IN_FRONT)) ? [`longer than ${String(WHOLE_PAGE)} px: judged in part`] : [];
    return [...cut, ...(await judgeLines(page))];
  } finally {
    await page.setViewportSize(size);
  }
}

/** With its lines set apart. */
async function judgeLines(page: Page): Promise<string[]> {
  const spaces = await page.evaluateHandle(setLinesApart, IN_FRONT);
  try {
    return await page.evaluate(runAxe, { heavy: HEAVY, native: NATIVE, inFront: IN_FRONT });
  } finally {
    await spaces.evaluate((all) => {
      for (const space of all) space.remove();
    });
  }
}

/** In the page. */
function isCut(inFront: string): boolean {
  const scroller = document.querySelector(`${inFront} .preview-scroll`);
  if (scroller === null) throw new Error('no page to judge');
  return scroller.scrollHeight > scroller.clientHeight;
}

/**
 * In the page: axe (4.14) strings the texts of lines and columns together, and takes the last word of one and the first of the next for a
 * word that no name says. Spaces, which nothing draws, stand around each while it reads.
 */
function setLinesApart(inFront: string): Text[] {
  const isInline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline');
  const lines = [...document.querySelectorAll(`${inFront} *`)].filter((element) => !isInline(element));
  return lines.flatMap((line) => {
    const around = [new Text(' '), new Text(' ')] as const;
    line.before(around[0]);
    line.after(around[1]);
    return around;
  });
}

/** Which findings count, and the selectors of where it looks and where not. */
interface AxeScope {
  heavy: string[];
  native: string;
  inFront: string;
}

/** In the page. */
async function runAxe({ heavy, native, inFront }: AxeScope): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof axeCore };
  const { violations } = await axe.run(
    { include: [inFront], exclude: [native] },
    {
      resultTypes: ['violations'],
      iframes: false,
      // Sheets, which it would read anew, are for the one rule that is off as it comes: css-orientation-lock.
      preload: { assets: ['media'] },
    },
  );
  return violations
    .filter(({ impact }) => heavy.includes(impact ?? ''))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, html, failureSummary = '' }) =>
        [id, target.join(' '), html.slice(0, 160), failureSummary.split('\n')[1]?.trim()].join(' | '),
      ),
    );
}

/** What no reader may see: holes in sentences, and words that the voice does without. */
const STRANGE =
  /undefined|NaN|\[object|\{\{|\}\}|\bnull\b|您|亲爱|！|温馨提示|系统繁忙|物流信息(?!暂未更新)|暂无数据|Oops/g;

export async function strangeWords({ front }: Phone): Promise<string[]> {
  const said = await front.evaluate((frame) => {
    const labels = [...frame.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label') ?? '');
    return [(frame as HTMLElement).innerText, ...labels].join('\n');
  });
  return said.match(STRANGE) ?? [];
}
