import type { JournalEntry, JournalHead } from './journal';

/** One line of a journal, without its line end. Keys always stand in the same order, so that equal entries are equal bytes. */
export function journalLine(entry: JournalHead | JournalEntry): string {
  return JSON.stringify(ordered(entry));
}

function ordered(entry: JournalHead | JournalEntry): object {
  switch (entry.kind) {
    case 'head': {
      const { format, kind, id, respondent, questionnaire, hash, role, unit, language, markers, consent, row, opened } = entry;
      const attributes = Object.fromEntries(Object.entries(entry.attributes).sort(([a], [b]) => (a < b ? -1 : 1)));
      const own = row === undefined ? {} : { row };
      return { format, kind, id, respondent, questionnaire, hash, role, unit, attributes, language, markers, consent, ...own, opened };
    }
    case 'answer':
      return { kind: entry.kind, question: entry.question, state: entry.state, code: entry.code, at: entry.at };
    case 'note': {
      const { kind, question, marker, text, quote, evidence, at } = entry;
      return { kind, question, marker, text, quote, evidence, at };
    }
    case 'state':
      return { kind: entry.kind, state: entry.state, ...(entry.question === undefined ? {} : { question: entry.question }), at: entry.at };
    case 'consent':
      return { kind: entry.kind, consent: entry.consent, at: entry.at };
  }
}
