import { ChoiceStore, readChoices, type Choices } from './choices';
import { CloudControl, type CloudState } from './cloud-control';
import { element } from './element';
import { InspectControl } from './inspect-control';
import { LeftPane } from './left-pane';
import { ParcelMoves } from './parcel-moves';
import { PhonePane } from './phone-pane';
import { RightPane } from './right-pane';
import { readRoom, type RoomMessage } from './room-control';
import { setSources, type PlayedSource } from './source-control';
import { Strip } from './strip';

interface Settings {
  readonly cloudUrl: string;
  readonly people: readonly { readonly openid: string; readonly label: string }[];
  readonly sources: readonly PlayedSource[];
  readonly room?: string;
}

/** How often the panel asks the cloud what happened, ms. */
const POLL_MS = 1_000;

function readSettings(): Settings {
  return JSON.parse(document.getElementById('panel-settings')?.textContent ?? '{}') as Settings;
}

function drawerButton(label: string, pane: HTMLElement): HTMLButtonElement {
  const button = element(
    'button',
    { type: 'button', class: 'drawer', 'aria-controls': pane.id, 'aria-expanded': 'false' },
    label,
  );
  button.addEventListener('click', () => {
    const open = pane.classList.toggle('open');
    button.setAttribute('aria-expanded', String(open));
  });
  return button;
}

/** Asks again and again what happened, one question after the other. */
async function keepLooking(look: () => Promise<void>): Promise<never> {
  for (;;) {
    await look();
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function start({ cloudUrl, people, sources, room: roomUrl }: Settings): void {
  const store = new ChoiceStore(readChoices(location.search, people[0]?.openid ?? ''));
  const cloud = new CloudControl(cloudUrl);
  const phone = new PhonePane(store, cloudUrl);
  const left = new LeftPane(store, { cloud, phone, list: people, sources });
  const nameOf = (openid: string): string => people.find((person) => person.openid === openid)?.label ?? openid;
  const right = new RightPane({ store, nameOf, inspect: new InspectControl(cloudUrl) });
  const strip = new Strip();
  const bar = element('header', {}, drawerButton('怎么看', left.element), drawerButton('发生了什么', right.element));
  document.body.append(strip.element, bar, left.element, phone.element, right.element);

  // The address says how they are: also after a reload, and for a link that somebody else opens.
  const weather = ({ down }: Choices): void => {
    setSources(sources, down).catch(() => {
      strip.cloudIsGone();
    });
  };
  weather(store.value);
  store.onChange((choices, before) => {
    if (choices.down !== before.down) weather(choices);
  });

  const moved = new ParcelMoves();
  const draw = (state: CloudState, room: readonly RoomMessage[] | undefined): void => {
    left.show(state);
    right.show({ ...state, room, errors: phone.errors() });
    if (moved.since(state.inspect.calls)) phone.lookAgain();
  };
  void keepLooking(async () => {
    const answers = await ask(strip, { cloud, roomUrl });
    if (!answers) return;
    if (strip.isGone) phone.revive(store.value);
    strip.clear();
    attempt(strip, () => {
      draw(...answers);
    });
  });
}

type Answers = [CloudState, readonly RoomMessage[] | undefined];

/** @returns undefined when there is no answer that can be read: the strip tells why */
async function ask(
  strip: Strip,
  { cloud, roomUrl }: { cloud: CloudControl; roomUrl: string | undefined },
): Promise<Answers | undefined> {
  try {
    return await Promise.all([cloud.read(), roomUrl === undefined ? undefined : readRoom(roomUrl)]);
  } catch (error) {
    // What nobody answers, fetch rejects with a TypeError.
    if (error instanceof TypeError) strip.cloudIsGone();
    else strip.failed('本地云的回答不对', error);
    return undefined;
  }
}

/** Draws, and tells of what goes wrong there: the cloud has no part in it. */
function attempt(strip: Strip, draw: () => void): void {
  try {
    draw();
  } catch (error) {
    console.error(error);
    strip.failed('面板显示出错', error);
  }
}

start(readSettings());
