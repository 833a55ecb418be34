import { acceptResults } from '../../../miniprogram/stores/accept-results';

it.each([
  { name: 'an answer for each template', answers: { a: 'accept', b: 'reject' }, want: ['a accept', 'b reject'] },
  {
    name: 'WeChat’s own keys beside them',
    answers: { a: 'ban', errMsg: 'requestSubscribeMessage:ok' },
    want: ['a ban'],
  },
  { name: 'an accept with a sound', answers: { a: 'acceptWithAudio', b: 'filter' }, want: ['a accept', 'b filter'] },
  { name: 'an answer that we do not know', answers: { a: 'perhaps', b: 'filter' }, want: ['b filter'] },
  { name: 'what every object has', answers: { a: 'constructor' }, want: [] },
])('$name', ({ answers, want }) => {
  expect(acceptResults(['a', 'b'], answers).map(({ templateId, result }) => `${templateId} ${result}`)).toEqual(want);
});
