import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Journal, JournalEntry } from '#response/journal';
import { journalLine } from '#response/journal-line';
import { readJournal } from '#response/read-journal';
import { answer, ends, head, journalText, noAnswer } from './journal-lines';
import { sampleQuestionnaire, sampleQuestions } from './sample-questionnaire';

const questionnaire = sampleQuestionnaire();
const read = (text: string) => readJournal(text, 'leader-01.sample.jsonl', questionnaire);
const journal = (text: string): Journal => {
  const outcome = read(text);
  if (!outcome.ok || outcome.value === null) throw new Error(JSON.stringify(outcome));
  return outcome.value;
};
const codes = (text: string): string[] => {
  const outcome = read(text);
  return outcome.ok ? [] : outcome.problems.map(({ code, place }) => `${code}:${place?.line}`);
};

describe('a journal', () => {
  test('has one answer a question, the last one, with its score', () => {
    const { answers } = journal(journalText(answer('one-team-1', '4'), noAnswer('promise-1', 'dont-know'), answer('one-team-1', '2')));
    expect(answers.get('one-team-1')).toEqual({ state: 'answered', code: '2', score: 25 });
    expect(answers.get('promise-1')).toMatchObject({ state: 'dont-know', score: null });
    expect(answers.has('promise-k')).toBe(false);
  });

  test('keeps notes, the last word on consent, and its state', () => {
    const note: JournalEntry = {
      kind: 'note',
      question: null,
      marker: 'promise',
      text: 'shown: the log',
      quote: false,
      evidence: true,
      at: null,
    };
    const withdrawn: JournalEntry = { kind: 'consent', consent: false, at: null };
    expect(journal(journalText(note, withdrawn))).toMatchObject({ notes: [note], consent: false, state: 'open' });
    expect(journal(journalText()).consent).toBe(true);
    expect(journal(journalText(ends('stopped'))).state).toBe('stopped');
    expect(journal(journalText(ends('stopped'), answer('one-team-1', '4'))).state).toBe('open');
    expect(journal(journalText(ends('finished'), answer('one-team-1', '4'))).state).toBe('finished');
  });

  test('takes free text as it stands', () => {
    expect(journal(journalText(answer('comment', 'dk'))).answers.get('comment')).toEqual({ state: 'answered', code: 'dk', score: null });
  });

  test('reads the same from a check-out with other line ends', () => {
    const text = journalText(answer('one-team-1', '4'), ends('finished'));
    expect(journal(text.replaceAll('\n', '\r\n'))).toEqual(journal(text));
    expect(journal(`\uFEFF${text}`)).toEqual(journal(text));
  });

  test('is refused with every line that cannot be read, by its number', () => {
    const text = journalText(answer('one-team-1', '4'));
    expect(codes(`${text}{"kind":"answer"}\n<<<<<<< ours\n`)).toEqual(['response/journal-unreadable:3', 'response/journal-unreadable:4']);
    expect(codes(`${text}${journalLine(head)}\n`)).toEqual(['response/journal-unreadable:3']);
    expect(codes(`${journalLine(answer('one-team-1', '4'))}\n`)).toEqual(['response/journal-unreadable:1']);
    expect(codes(`${text}\0\0\0\n`)).toEqual(['response/journal-unreadable:3']);
    for (const kind of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      expect(codes(`${text}{"kind":"${kind}"}\n`)).toEqual(['response/journal-unreadable:3']);
  });

  test('is no interview without answers where nothing of it is left, or its lines end in another way', () => {
    for (const lost of ['', '\uFEFF', '\n', '\0'.repeat(4000), 'my notes', journalText().replaceAll('\n', '\r')])
      expect(codes(lost)).toEqual(['response/journal-unreadable:1']);
  });

  test('whose first line was never completed is left out and told', () => {
    for (const begun of ['{', '{"form', journalText().trimEnd()]) {
      const outcome = read(begun);
      expect(outcome).toMatchObject({ ok: true, value: null, warnings: [{ code: 'response/journal-unfinished' }] });
    }
  });

  test('is refused with an answer or a question that the questionnaire does not have', () => {
    expect(codes(journalText(answer('one-team-1', '9'), answer('one-taem-1', '4')))).toEqual([
      'response/unknown-answer:2',
      'questionnaire/unknown-question:3',
    ]);
  });

  test('is refused when it is newer, or belongs to another questionnaire', () => {
    expect(codes('{"format":2,"kind":"head","anything":true}\n')).toEqual(['response/journal-newer:1']);
    expect(codes(journalText().replace('"sample"', '"other"'))).toEqual(['response/other-questionnaire:1']);
    expect(codes(journalText().replace('aaaa', 'bbbb'))).toEqual(['response/other-questionnaire:1']);
  });

  test('writes equal entries as equal bytes', () => {
    const shuffled = { at: null, code: '4', state: 'answered', question: 'q', kind: 'answer' } as const;
    expect(journalLine(shuffled)).toBe('{"kind":"answer","question":"q","state":"answered","code":"4","at":null}');
    expect(journalLine({ ...head, attributes: { b: '1', a: '2' } })).toBe(journalLine({ ...head, attributes: { a: '2', b: '1' } }));
  });
});

const entry: fc.Arbitrary<JournalEntry> = fc.oneof(
  fc
    .constantFrom('1', '2', '3', '4', '5')
    .chain((code) => fc.constantFrom(...sampleQuestions.filter(({ type }) => type === 'agreement')).map(({ id }) => answer(id, code))),
  fc
    .string({ unit: 'binary', minLength: 1 })
    .filter((text) => text.trim() !== '')
    .map((text) => answer('comment', text)),
  fc.constantFrom('dont-know' as const, 'not-applicable' as const, 'skipped' as const).map((state) => noAnswer('promise-1', state)),
  fc
    .string({ unit: 'binary' })
    .map((text): JournalEntry => ({ kind: 'note', question: null, marker: null, text, quote: true, evidence: false, at: null })),
  fc.constantFrom('finished' as const, 'stopped' as const, 'finished-here' as const).map(ends),
);

describe('a journal cut at any byte', () => {
  test('reads as its whole lines, says the unfinished one, and is never an error', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), fc.double({ min: 0, max: 1, noNaN: true }), (entries, share) => {
        const bytes = Buffer.from(journalText(...entries), 'utf8');
        const cut = bytes.subarray(0, Math.max(1, Math.round(share * bytes.length))).toString('utf8');
        const whole = cut.slice(0, cut.lastIndexOf('\n') + 1);
        const outcome = read(cut);
        expect(outcome.ok).toBe(true);
        if (!outcome.ok) return;
        expect(outcome.warnings.map(({ code }) => code)).toEqual(whole === cut ? [] : ['response/journal-unfinished']);
        if (whole === '') expect(outcome.value).toBeNull();
        else expect(outcome.value).toEqual(journal(whole));
      }),
      { numRuns: 500 },
    );
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.array(fc.json()).map((lines) => lines.join('\n')),
        ),
        (text) => {
          read(text);
          read(`${journalText()}${text}\n`);
        },
      ),
    );
  });
});
