import { CloudError, lookUpCode } from '../../../miniprogram/cloud/cloud-error';

it.each([
  { thrown: 'bad_input', want: 'not_found' },
  { thrown: 'not_found', want: 'not_found' },
  { thrown: 'offline', want: 'offline' },
  { thrown: 'forbidden', want: 'forbidden' },
] as const)('looked up in vain ($thrown) reads as $want', ({ thrown, want }) => {
  expect(lookUpCode(new CloudError(thrown, false))).toBe(want);
});
