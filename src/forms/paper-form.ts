import type { TextForm } from './form';
import { aboutPerson, roleText } from './paper/about-person';
import { boxesOf, paperBlocks } from './paper/blocks';
import { html, markupText, nothing, trusted } from './paper/markup';
import { onlyIf } from './paper/only-if';
import { blockMarkup, type PaperQuestion } from './paper/questions';
import { paperStyle } from './paper/style';
import { formGroups, whomFor } from './person/form-groups';

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * One HTML page to print on A4 and fill with a pen, or to fill on the screen and print: no script, nothing fetched, nothing sent. Beside each
 * question stands its id and beside each box its code, so that the answers can be typed into a table for `import`.
 */
export const paperForm: TextForm = (questionnaire, order, wording) => {
  const { id, hash, name, introduction, anonymity, mode } = questionnaire;
  const groups = formGroups(questionnaire, order);
  const blocks = paperBlocks(groups.questions, questionnaire, wording);
  const numbered = blocks.flatMap(({ questions }) => questions).map((question, at) => ({ question, number: at + 1 }));
  const asked = numbered.map(({ question, number }): PaperQuestion => {
    const mine = whomFor(question, groups);
    const people = mine?.map((value) => roleText(value, wording)).join(', ') ?? '';
    const notes = [
      ...(people === '' ? [] : [wording.say('forms.paper.only-for', { people })]),
      ...(question.showIf ? [wording.say('forms.paper.only-if', { condition: onlyIf(question.showIf, numbered, wording) })] : []),
    ];
    return { question, number, notes, boxes: boxesOf(question, questionnaire, wording) };
  });
  const texts = [wording.text(introduction), anonymity ? wording.text(anonymity) : ''].filter((text) => text !== '');
  const version = `${id} · ${hash.slice(0, 12)}`;
  return `${markupText(html`<!doctype html>
<html lang="${wording.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="robots" content="noindex">
<title>${wording.text(name)}</title>
<style>${trusted(paperStyle(version))}</style>
</head>
<body>
<header>
<h1>${wording.text(name)}</h1>
${texts.map((text) => html`<p class="intro">${text}</p>`)}
<p class="how-to"><span class="sample" aria-hidden="true"></span><span>${wording.say('forms.paper.how')}</span></p>
</header>
<main>
${aboutPerson(groups, { code: mode === 'anonymous' ? null : (order.respondent ?? ''), role: order.role, wording })}
<section aria-labelledby="questions"><h2 id="questions">${wording.say('forms.paper.questions', { count: asked.length })}</h2>
${blocks.map((block) =>
  blockMarkup(
    block,
    asked.filter(({ question }) => block.questions.includes(question)),
    wording,
  ),
)}
</section>
</main>
<footer><p class="thanks">${wording.say('forms.paper.thanks')}</p>
<p class="clerk">${wording.say('forms.paper.clerk', { version, file: `${id}.csv` })}${mode === 'anonymous' ? nothing : html` ${wording.say('forms.paper.clerk-code')}`}</p></footer>
</body>
</html>`)}\n`;
};
