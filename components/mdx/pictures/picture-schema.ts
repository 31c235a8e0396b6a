import { z } from 'zod';
import { plainText } from '@/lib/content/plain-text';

/** A kind of picture that authors draw by a block of YAML, as check and the authors' reference see it. */
export interface PictureSchema {
  /** What it is for, in a sentence. */
  description: string;
  schema: z.ZodObject;
  /** What stands between the marks of a block. */
  example: string;
}

export const caption = plainText(10, 200).describe('Says what the picture shows; stands below it.');

/** A short text of a picture; longer ones belong in the answer. */
export const words = (longest: number) => plainText(1, longest);

/** Adds a problem at a place, in the form that check reads. */
export function addProblem(context: z.RefinementCtx, path: PropertyKey[], expected: string): void {
  context.addIssue({ code: 'custom', path, message: `expected ${expected}` });
}

export const seconds = z.number().min(0).max(100_000_000);
