import { callPage, mount, textOf } from '../../mount';

afterEach(() => {
  document.body.innerHTML = '';
});

it('tells what is typed, and does not set it again: that would move the caret', () => {
  const field = mount('merchant/form-field/index', { label: '运单号', value: '' });
  const changes: unknown[] = [];
  field.addEventListener('change', ({ detail }) => changes.push(detail));
  callPage(field, 'onInput', { detail: { value: '7612' } });
  expect(changes).toEqual([{ value: '7612' }]);
  field.setData({ value: '7612' });
  expect(field.data['text']).toBe('');
});

it('shows a value that came from elsewhere, such as a scan', () => {
  const field = mount('merchant/form-field/index', { label: '运单号', value: '' });
  field.setData({ value: 'SF1234567890' });
  expect(field.data['text']).toBe('SF1234567890');
});

it('says below what is wrong', () => {
  const field = mount('merchant/form-field/index', {
    label: '运单号',
    value: '1',
    problem: '运单号是 6–34 位字母和数字',
  });
  expect(textOf(field)).toContain('运单号是 6–34 位字母和数字');
});
