import { disclose } from '#disclosure/disclose';
import { chooseMask } from '#disclosure/mask';
import { findings as findAll } from '#finding/findings';
import { proposeActions } from '#plan/propose-actions';
import { composeReport } from '#report/compose-report';
import type { Report } from '#report/report';
import type { ReportInput } from '#report/section';
import { markersOf, type ScoringRules } from '#scoring/rules';
import { type Mask, type RoundAnswers, scoreRound, tallyRound } from '#scoring/score-round';
import type { Scorecard } from '#scoring/scorecard';
import type { Tally } from '#scoring/tally';

/** The answers of a round (or a file) with what they are scored by. */
export interface AuditedRound {
  readonly answers: RoundAnswers;
  readonly rules: ScoringRules;
}

/** What a report says about its subject beside the figures. */
export type AuditSubject = Pick<ReportInput, 'client' | 'round' | 'opened' | 'closed' | 'launched' | 'draft' | 'version' | 'totalsOnly'>;

export interface Audit {
  readonly scorecard: Scorecard;
  readonly before: Scorecard | null;
  /** The people a report needs, where fewer answered; null when there are enough, or no people but ratings, joint answers and figures. */
  readonly tooFew: number | null;
  /** What a report in a language is composed from; every language is made from the same findings. */
  input(wording: ReportInput['wording']): ReportInput;
  report(wording: ReportInput['wording']): Report;
}

/** Answers to a scorecard that may be shown: nothing leaves this line that `disclosure` holds back. */
const scoreDisclosed = ({ answers, rules }: AuditedRound, mask: Mask, tallies = tallyRound(answers, rules)): Scorecard =>
  disclose(scoreRound(tallies, answers, rules, mask));

/**
 * Fewer than the minimum in every source: not even a report that withholds everything is written.
 * What an auditor rated, a team agreed on or a KPI measured are no persons' answers: they alone make a report.
 */
function tooFewIn(tallies: readonly Tally[], { ratings, kpis }: AuditedRound['answers'], mask: Mask): number | null {
  if (tallies.length === 0 || kpis.length > 0 || ratings.some(({ role }) => role === 'team' || role === 'auditor')) return null;
  const enough = tallies.some((tally) => Math.max(tally.people, tally.customers) >= mask.minimumOf(tally));
  return enough ? null : Math.min(...tallies.map((tally) => mask.minimumOf(tally)));
}

/** The whole flow: answers → scorecard → findings → proposed actions → report. Rounds are compared only on the same questionnaires. */
export const audit = (now: AuditedRound, before: AuditedRound | null, subject: AuditSubject): Audit =>
  auditWith(now, before, subject, chooseMask(now.rules.minimum));

/** As `audit`, with a mask of its own: for a person's own scorecard, which nobody else sees. */
export function auditWith(now: AuditedRound, before: AuditedRound | null, subject: AuditSubject, mask: Mask): Audit {
  const tallies = tallyRound(now.answers, now.rules);
  const scorecard = scoreDisclosed(now, mask, tallies);
  const earlier = before && sameQuestions(now.rules, before.rules) ? scoreDisclosed(before, chooseMask(before.rules.minimum)) : null;
  const markers = markersOf(now.rules);
  const found = findAll({ scorecard, before: earlier, markers, launched: subject.launched, opened: subject.opened });
  const actions = proposeActions(found, scorecard, markers);
  const input = (wording: ReportInput['wording']): ReportInput => ({
    ...subject,
    scorecard,
    before: earlier,
    findings: found,
    actions,
    markers,
    questionnaires: now.rules.questionnaires,
    language: wording.language,
    wording,
  });
  return {
    scorecard,
    before: earlier,
    tooFew: tooFewIn(tallies, now.answers, mask),
    input,
    report: (wording) => composeReport(input(wording)),
  };
}

const sameQuestions = (now: ScoringRules, before: ScoringRules): boolean =>
  now.questionnaires.map(({ hash }) => hash).join() === before.questionnaires.map(({ hash }) => hash).join();
