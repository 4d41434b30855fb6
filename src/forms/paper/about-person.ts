import { type Role, roles } from '#questionnaire/questionnaire';
import type { Wording } from '#wording/wording';
import { attributeText } from '../person/attribute-text';
import type { FormGroups } from '../person/form-groups';
import { html, type Markup, nothing } from './markup';

export const roleText = (value: string, wording: Wording): string => {
  const known: Role | undefined = roles.find((each) => each === value);
  return known ? wording.say(`session.role.${known}`) : value;
};

/** What a person says of themselves: a code where the questionnaire is confidential, who they are, their groups. */
export function aboutPerson(
  { whoAnswers, attributes }: FormGroups,
  { code, role, wording }: { readonly code: string | null; readonly role: Role | null; readonly wording: Wording },
): Markup {
  const parts = [
    ...(code === null ? [] : [field('respondent', wording.say('forms.code'), code, wording.say('forms.sheet.respondent'))]),
    ...(whoAnswers === null
      ? []
      : [
          boxes(
            whoAnswers.column,
            wording.say('forms.role'),
            whoAnswers.values.map((value) => ({ value, label: roleText(value, wording) })),
          ),
        ]),
    ...attributes.map(({ name, values }, at) =>
      values.length === 0
        ? field(`group-${at + 1}`, attributeText(name, role, wording), '', '', name)
        : boxes(
            `group-${at + 1}`,
            attributeText(name, role, wording),
            values.map((value) => ({ value, label: value })),
            name,
          ),
    ),
  ];
  if (parts.length === 0) return nothing;
  return html`<section class="about" aria-labelledby="about"><h2 id="about">${wording.say('forms.paper.about')}</h2>
${parts}</section>`;
}

const boxes = (name: string, title: string, values: readonly { readonly value: string; readonly label: string }[], id = name): Markup =>
  html`<fieldset class="question person"><legend>${title} <span class="id">${id}</span></legend><div class="choices">${values.map(({ value, label }) => html`<label class="step own"><input type="radio" name="about-${name}" value="${value}" autocomplete="off"${values.length === 1 ? html` checked` : nothing}><span class="word"><b>${label}</b>${label === value ? nothing : html` <i>${value}</i>`}</span></label>`)}</div></fieldset>`;

const field = (name: string, title: string, value: string, hint: string, id = name): Markup =>
  html`<div class="question person"><label class="legend" for="about-${name}">${title} <span class="id">${id}</span></label><input type="text" id="about-${name}" value="${value}" autocomplete="off" size="24">${hint === '' ? nothing : html`<span class="range">${hint}</span>`}</div>`;
