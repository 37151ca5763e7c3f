export const attemptGrades = ['again', 'good', 'perfect'] as const;

/** How well an attempt went, in the user's own judgement. */
export type AttemptGrade = (typeof attemptGrades)[number];
