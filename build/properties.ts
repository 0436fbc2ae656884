// Property tests draw the same cases every time, so that a run can be repeated; PROPERTY_SEED draws others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20261124) });
