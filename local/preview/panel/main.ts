import { ChoiceStore, readChoices, type Choices } from './choices';
import { CloudControl } from './cloud-control';
import { element } from './element';
import { InspectControl } from './inspect-control';
import { LeftPane } from './left-pane';
import { ParcelMoves } from './parcel-moves';
import { PhonePane } from './phone-pane';
import { RightPane } from './right-pane';
import { readRoom } from './room-control';
import { setSources, type PlayedSource } from './source-control';

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

function cloudIsGone(): HTMLElement {
  const command = element('code', {}, 'npm start');
  const strip = element('p', { class: 'strip', role: 'alert' }, '本地云没在跑，', command, ' 再来');
  strip.hidden = true;
  return strip;
}

function start({ cloudUrl, people, sources, room: roomUrl }: Settings): void {
  const store = new ChoiceStore(readChoices(location.search, people[0]?.openid ?? ''));
  const cloud = new CloudControl(cloudUrl);
  const phone = new PhonePane(store, cloudUrl);
  const left = new LeftPane(store, { cloud, phone, list: people, sources });
  const nameOf = (openid: string): string => people.find((person) => person.openid === openid)?.label ?? openid;
  const right = new RightPane({ store, nameOf, inspect: new InspectControl(cloudUrl) });
  const strip = cloudIsGone();
  const bar = element('header', {}, drawerButton('怎么看', left.element), drawerButton('发生了什么', right.element));
  document.body.append(strip, bar, left.element, phone.element, right.element);

  // The address says how they are: also after a reload, and for a link that somebody else opens.
  const weather = ({ down }: Choices): void => {
    setSources(sources, down).catch(() => {
      strip.hidden = false;
    });
  };
  weather(store.value);
  store.onChange((choices, before) => {
    if (choices.down !== before.down) weather(choices);
  });

  const moved = new ParcelMoves();
  const poll = async (): Promise<void> => {
    try {
      const [state, room] = await Promise.all([cloud.read(), roomUrl === undefined ? undefined : readRoom(roomUrl)]);
      if (!strip.hidden) phone.revive(store.value);
      strip.hidden = true;
      left.show(state);
      right.show({ ...state, room, errors: phone.errors() });
      if (moved.since(state.inspect.calls)) phone.lookAgain();
    } catch {
      strip.hidden = false;
    }
    setTimeout(() => void poll(), POLL_MS);
  };
  void poll();
}

start(readSettings());
