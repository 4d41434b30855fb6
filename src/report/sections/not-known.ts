import { lookupIn } from '../lookup';
import type { ComposeSection } from '../section';

/** What people could not judge, what was put to the wrong people, what was left empty. */
export const notKnown: ComposeSection = (input) => {
  const { findings, wording } = input;
  const { say } = wording;
  const { show, quoted, quotedQuestion } = lookupIn(input);
  const markers: string[] = [];
  const questions: string[] = [];
  const wrong: string[] = [];
  const empty: string[] = [];
  for (const found of findings) {
    if (found.rule === 'not-known' && found.question === null)
      markers.push(say('finding.not-known.marker', { marker: quoted(found.marker), share: show.share(found.share, found.n) }));
    if (found.rule === 'not-known' && found.question !== null)
      questions.push(say('finding.share-line', { question: quotedQuestion(found.question), share: show.share(found.share, found.n) }));
    if (found.rule === 'wrong-audience')
      wrong.push(say('finding.share-line', { question: quotedQuestion(found.question), share: show.share(found.share, found.n) }));
    if (found.rule === 'avoided')
      empty.push(say('finding.share-line', { question: quotedQuestion(found.question), share: show.share(found.share, found.n) }));
  }
  const part = (key: 'marker' | 'question' | 'wrong' | 'empty', items: readonly string[]) =>
    items.length === 0
      ? []
      : [{ kind: 'paragraph', text: say(`report.not-known.${key}`) } as const, { kind: 'list', ordered: false, items } as const];
  const blocks = [...part('marker', markers), ...part('question', questions), ...part('wrong', wrong), ...part('empty', empty)];
  return blocks.length === 0 ? null : { id: 'not-known', title: say('report.not-known.title'), blocks };
};
