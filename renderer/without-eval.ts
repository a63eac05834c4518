import { config } from 'zod';

// The page's content policy forbids code made from text, which zod would otherwise use for speed. Imported before any
// schema is made.
config({ jitless: true });
