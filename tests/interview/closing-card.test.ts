import { expect, test } from 'vitest';
import { closingCard } from '#interview/closing-card';
import { paintFor } from '#interview/paint';
import { wordingFor } from '#wording/wording';

test('typed words that mean nothing here leave the interview where it is, also those that every object has', () => {
  const paint = paintFor({ colour: false, unicode: true });
  const card = closingCard({
    answers: new Map(),
    questions: [],
    echo: null,
    stores: true,
    own: wordingFor('en'),
    paint,
    leave: async () => {},
  });
  for (const word of ['constructor', 'toString', 'hasOwnProperty', 'z']) expect(card.spoken.hear(0, word)).toEqual({ stay: 0 });
  expect(card.spoken.hear(0, 'q')).toEqual({ leave: 'stop' });
});
