import { href, paths } from '@/lib/address';
import type { Question } from '@/lib/content/document';
import { text } from '@/lib/interface-text';
import { Accordion, AccordionItem } from './mdx/accordion';
import { WithCode } from './mdx/with-code';
import { lacks } from './version-filter';

/** Questions that open to their short answer, with the way to the full one. Fragments, former ones too, open their item. */
export function QuestionAccordion({ questions }: { questions: readonly Question[] }) {
  return (
    <Accordion>
      {questions.map(({ slug, question, answer, versions, redirects }) => (
        <AccordionItem
          key={slug}
          id={slug}
          formerIds={redirects ?? []}
          lacks={lacks(versions)}
          title={<h3>{question}</h3>}
          footer={
            <>
              <a href={href(paths.question(slug))} aria-label={text.fullAnswerTo(question)}>
                {text.fullAnswer}
              </a>{' '}
              {/* Named by its place alone, below its question: with 110 of them a longer name weighs 0.8 kB. */}
              <a href={`#${slug}`} data-tool="link">
                {text.itemLink}
              </a>
            </>
          }
        >
          <p>
            <WithCode text={answer} />
          </p>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
