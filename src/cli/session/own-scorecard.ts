import { auditWith } from '#audit';
import { ownEyes } from '#disclosure/mask';
import { terminal } from '#formats/terminal';
import type { Questionnaire, Role } from '#questionnaire/questionnaire';
import { composeScorecard } from '#report/compose-scorecard';
import { type Answer, skipped } from '#response/response';
import { usualStability } from '#scoring/rules';
import type { Context } from '../context';

/** One person's own scorecard, printed for that person alone: no minimum, nothing stored. */
export async function ownScorecard(
  context: Context,
  questionnaire: Questionnaire,
  answers: ReadonlyMap<string, Answer>,
  role: Role | null,
): Promise<string> {
  const questions = questionnaire.questions.map(({ id }) => id);
  const response = { respondent: 'you', role, attributes: {}, consent: true, answers: questions.map((id) => answers.get(id) ?? skipped) };
  const audited = auditWith(
    {
      answers: {
        batches: [{ source: 'interview', questionnaire: questionnaire.id, questions, rows: [response] }],
        ratings: [],
        ratersConsented: true,
        kpis: [],
        problems: [],
      },
      rules: {
        round: null,
        questionnaires: [questionnaire],
        targets: {},
        weights: {},
        minimum: 1,
        headcounts: {},
        unit: null,
        split: null,
        stability: usualStability,
      },
    },
    null,
    { client: null, round: null, opened: null, closed: null, draft: false, version: context.version, totalsOnly: true, launched: null },
    ownEyes,
  );
  const report = composeScorecard(audited.input(context.wording), { byGroup: false, assumption: null, isOwn: true });
  return String(terminal.render({ ...report, title: context.wording.say('cli.try.yours') }, context.look));
}
