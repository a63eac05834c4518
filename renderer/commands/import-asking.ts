import { isReadFirst } from '../../shared/purchases/columns/time-doubt';
import { mappingWith } from '../../shared/purchases/settling/answered-columns';
import type { QuestionGroup } from '../../shared/purchases/settling/question-groups';
import { importState } from '../stores/import-store';
import { answeredGroup } from './group-answers';
import { decide } from './import-deciding';
import { goToProducts, readByColumns } from './import-reading';

/** Answers a question for all that it asks about, as one step; `null` takes the answer away. */
export function answerQuestion(group: QuestionGroup, answer: string | null): void {
  decide(answeredGroup(group, importState().answers.present, answer));
  const { first } = group;
  if (first.kind === 'columnTied' && answer !== null && answer !== first.letters) {
    readByColumns((layout) => mappingWith(layout, first, answer));
  }
  // Rows are read by them; taken away, the lines only wait again.
  if (isReadFirst(group.key) && answer !== null) void goToProducts();
}
