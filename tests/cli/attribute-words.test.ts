import { expect, test } from 'vitest';
import { attributeWords } from '#cli/workspace/attribute-words';
import { wordingFor } from '#wording/wording';

const russian = wordingFor('ru');

test('what every audit knows is called by its name in the language', () => {
  expect(attributeWords('level', russian).name).toBe('уровень должности');
  expect(attributeWords('level', russian).item('back-office')).toEqual({ label: 'Сотрудник бэк-офиса', detail: 'back-office' });
});

test('what a client named stays as written', () => {
  expect(attributeWords('Отдел', russian).name).toBe('Отдел');
  expect(attributeWords('department', russian).item('manager')).toEqual({ label: 'manager', detail: '' });
});
