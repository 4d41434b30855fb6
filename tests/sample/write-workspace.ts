import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findQuestionnaire } from '#cli/content/find-questionnaire';
import { closeRound } from '#cli/round/close-round';
import { openRound } from '#cli/round/open-round';
import { openWorkspace } from '#cli/workspace/open-workspace';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { wordingFor } from '#wording/wording';
import { type AuditKey, auditKeys } from '#workspace/audit-keys';
import { schemaLine } from '#workspace/schema-line';
import { writeAudit } from '#workspace/write-audit';
import { yamlText } from '#workspace/yaml-text';
import { company, dates, type SampleRound } from './company';
import { goodValue } from './good-value';
import { figures, measured } from './unit-figures';
import { writeInterviews } from './write-interviews';
import { writeSurvey } from './write-survey';

const { say } = wordingFor('en');

/** Makes the workspace in an empty folder, round by round, the way the commands would. */
export function writeWorkspace(root: string): void {
  const questionnaires = ['full-audit', 'self-check'].map((id) =>
    goodValue(findQuestionnaire(id, { cwd: root, folders: [], language: 'en' })),
  );
  for (const round of Object.keys(dates) as SampleRound[]) {
    mkdirSync(root, { recursive: true });
    writeFileSync(join(root, 'audit.yaml'), writeAudit(company[round], auditComments()));
    const workspace = goodValue(openWorkspace({ currentFolder: root }));
    const comment = say('workspace.round-comment');
    const { folder } = goodValue(openRound(workspace, { name: round, questionnaires, date: dates[round].opened, comment }));
    for (const questionnaire of questionnaires) writeAnswers(folder, round, questionnaire);
    writeFileSync(join(folder, 'kpis.yaml'), kpis(round));
    goodValue(closeRound(goodValue(openWorkspace({ currentFolder: root })), round, dates[round].closed));
  }
}

/** What the program says about each key, and one remark of the person who keeps the file. */
function auditComments(): Readonly<Partial<Record<AuditKey | 'head', string>>> {
  const comments = Object.fromEntries((['head', ...auditKeys] as const).map((key) => [key, say(`workspace.audit-${key}`)]));
  return { ...comments, attributes: `${comments.attributes}\nReturns was founded in October 2026, out of the three others.` };
}

function writeAnswers(folder: string, round: SampleRound, questionnaire: Questionnaire): void {
  const put = (kind: 'interviews' | 'tables', name: string, text: string): void => {
    mkdirSync(join(folder, kind), { recursive: true });
    writeFileSync(join(folder, kind, name), text);
  };
  if (questionnaire.mode === 'anonymous') put('tables', `${questionnaire.id}.csv`, writeSurvey(round, questionnaire));
  else for (const [name, text] of Object.entries(writeInterviews(round, questionnaire))) put('interviews', name, text);
}

function kpis(round: SampleRound): string {
  const lines = Object.entries(figures).map(
    ([question, { source }]) =>
      `  - ${yamlText({ question, value: measured(round, question), period: round, source })
        .trimEnd()
        .replaceAll('\n', '\n    ')}\n`,
  );
  return `${schemaLine('kpis', '../../')}format: 1\nkpis:\n${lines.join('')}`;
}
