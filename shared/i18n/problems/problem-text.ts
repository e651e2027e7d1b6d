import type { Problem } from '../../domain/result.ts';
import type { CommonVoice } from '../common/catalogue.ts';
import { inTrouble } from './catalogue.ts';

/** What happened, and what to do about it. */
export interface ProblemText {
  readonly title: string;
  readonly text: string;
}

/** A problem in the reader's words. The host's own sentence, where it gave one, takes the place of ours. */
export function problemText(i18n: CommonVoice, problem: Problem): ProblemText {
  const { title, text } = wordsOf(i18n, problem);
  return { title, text: problem.detail ?? text };
}

function wordsOf(voice: CommonVoice, problem: Problem): ProblemText {
  const i18n = inTrouble(voice);
  switch (problem.kind) {
    case 'offline':
      return { title: i18n.text('offlineTitle'), text: i18n.text('offlineText') };
    case 'timeout':
      return { title: i18n.text('timeoutTitle'), text: i18n.text('timeoutText') };
    case 'unauthenticated':
      return { title: i18n.text('unauthenticatedTitle'), text: i18n.text('unauthenticatedText') };
    case 'forbidden':
      return { title: i18n.text('forbiddenTitle'), text: problem.reason ?? i18n.text('forbiddenText') };
    case 'not-found':
      return { title: i18n.text('notFoundTitle'), text: i18n.text('notFoundText') };
    case 'gone':
      return { title: i18n.text('goneTitle'), text: i18n.text('goneText') };
    case 'conflict':
      return { title: i18n.text('conflictTitle'), text: i18n.text('conflictText') };
    case 'invalid':
      return { title: i18n.text('invalidTitle'), text: i18n.text('invalidText', { count: problem.fields.length }) };
    case 'rate-limited':
      return {
        title: i18n.text('rateLimitedTitle'),
        text: i18n.text('rateLimitedText', { count: Math.max(1, Math.ceil(problem.retryAfter / 1000)) }),
      };
    case 'unavailable':
      return { title: i18n.text('unavailableTitle'), text: i18n.text('unavailableText') };
    case 'cursor-expired':
      return { title: i18n.text('cursorExpiredTitle'), text: i18n.text('cursorExpiredText') };
    case 'unsupported':
      return { title: i18n.text('unsupportedTitle'), text: i18n.text('unsupportedText') };
    case 'cancelled':
      return { title: i18n.text('cancelledTitle'), text: i18n.text('cancelledText') };
    case 'unknown-outcome':
      return { title: i18n.text('unknownOutcomeTitle'), text: i18n.text('unknownOutcomeText') };
  }
}
