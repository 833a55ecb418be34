import { PrivacyStore, type PrivacyAnswer } from '../../../miniprogram/stores/privacy-store';

/** Two calls wait: what WeChat is told of each. */
function twoWaiting(): { store: PrivacyStore; answers: PrivacyAnswer[][] } {
  const store = new PrivacyStore();
  const answers: PrivacyAnswer[][] = [[], []];
  answers.forEach((told, at) => {
    store.ask(['setClipboardData', 'chooseMessageFile'][at] ?? '', (answer) => told.push(answer));
  });
  return { store, answers };
}

const SEEN = { event: 'exposureAuthorization' };

it.each([
  { name: 'a yes', act: (store: PrivacyStore) => store.agree('agree'), want: { event: 'agree', buttonId: 'agree' } },
  { name: 'a no', act: (store: PrivacyStore) => store.disagree(), want: { event: 'disagree' } },
])('$name is for every call that waits, after WeChat heard that it was asked for', ({ act, want }) => {
  const { store, answers } = twoWaiting();
  expect(store.asks).toBe('setClipboardData');
  act(store);
  expect(answers).toEqual([
    [SEEN, want],
    [SEEN, want],
  ]);
  expect(store.asks).toBeUndefined();
});
