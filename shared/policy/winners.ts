import { z } from 'zod';

/** As many selected enterprises as a variety can have. */
export const MOST_WINNERS = 1000;

/** A number of selected enterprises. */
export const winnersSchema = z.int().min(1).max(MOST_WINNERS);
