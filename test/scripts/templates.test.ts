import { checkTemplates, demoTemplates } from '../../scripts/templates/check-templates';
import { previewMessages } from '../../scripts/templates/preview-messages';

const RIGHT = ['progress  right', 'pickup    right', 'trouble   right'];

it('takes the demo’s templates', () => {
  const { lines, templates } = checkTemplates(demoTemplates());
  expect(lines).toEqual(RIGHT);
  expect(templates?.pickup.id).toBe('tmpl-pickup');
});

it.each([
  {
    name: 'a keyword of the wrong type, and the others are right',
    text: demoTemplates().replace('phrase2', 'name2'),
    says: ['progress  phrase: its keyword must be of type phrase or thing', 'pickup    right', 'trouble   right'],
  },
  {
    name: 'a template that is missing',
    text: demoTemplates().replace('"trouble"', '"toruble"'),
    says: ['progress  right', 'pickup    right', 'trouble   not found, or without keywords'],
  },
  {
    name: 'two templates with one id, as the functions say it',
    text: demoTemplates().replace('tmpl-pickup', 'tmpl-trouble'),
    says: [...RIGHT, 'configuration: TEMPLATES as a whole: two templates have the same id (docs/configuration.md)'],
  },
  { name: 'no JSON', text: '{', says: ['not JSON'] },
])('says what is wrong: $name', ({ text, says }) => {
  expect(checkTemplates(text)).toEqual({ lines: says });
});

it('previews every message, each value with its length and what its keyword holds', () => {
  const { templates } = checkTemplates(demoTemplates());
  if (!templates) throw new Error('the demo is wrong');
  const now = Date.UTC(2026, 10, 21, 6, 5);
  const preview = previewMessages(templates, { locale: 'zh-CN', zone: 'Asia/Shanghai', now });
  expect(preview.split('\n\n')).toHaveLength(20);
  expect(preview).toMatch(/^zh-CN · pickup · awaiting_pickup · 待取件$/m);
  expect(preview).toMatch(/^ {2}character_string1 +code +8-2-4017 +8\/32$/m);
  for (const [, length, limit] of preview.matchAll(/ (\d+)\/(\d+)$/gm))
    expect(Number(length)).toBeLessThanOrEqual(Number(limit));
});
