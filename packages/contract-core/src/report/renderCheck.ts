import type { CheckRun } from '../check-run';
import { annotationsOfCheck } from './annotations';
import { checkMarkdown } from './checkMarkdown';
import { checkText } from './checkText';
import { jsonText } from './jsonText';
import type { RenderOptions, ReportFormat } from './reportFormat';

/** A check run, for people or for programs. */
export function renderCheck(
  run: CheckRun,
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  switch (format) {
    case 'json':
      return jsonText(run);
    case 'markdown':
      return checkMarkdown(run, annotationsOfCheck(run));
    case 'text':
      return checkText(run, annotationsOfCheck(run), options);
  }
}
