// Makes src/documents/examples/cars.ts from the cars of the npm package vega-datasets:
//   npm pack vega-datasets && tar xzf vega-datasets-*.tgz && node build/cars.mjs package/data/cars.json
// The package is 42 MB, so it is no dependency; the example is what was made of it once.
import { readFileSync } from 'node:fs';
import { standardised, writeRows } from './realData.mjs';

const measures = ['Horsepower', 'Weight_in_lbs', 'Acceleration', 'year'];
const all = JSON.parse(readFileSync(process.argv[2], 'utf8')).map((car) => ({ ...car, year: Number(car.Year.slice(0, 4)) }));
const whole = all.filter((car) => [...measures, 'Miles_per_Gallon'].every((name) => typeof car[name] === 'number'));

// Every third one, enough to see and few enough to read; they are ordered by year.
const chosen = whole.filter((_, n) => n % 3 === 0);
const inputs = standardised(chosen, measures);
// In tens of miles, so that the target has the size of the inputs and one rate serves all parameters.
const rows = chosen.map((car, n) => [...inputs[n], Math.round(car.Miles_per_Gallon * 10) / 100]);
writeRows('cars', rows);
console.log(`${rows.length} cars of ${whole.length}`);
