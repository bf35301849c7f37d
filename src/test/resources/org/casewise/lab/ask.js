// Runs the page's script the way a page opened from file:// does, with a global object and no module system, and
// answers the questions on standard input: [[function, text], ...] gives [text, ...].
const fs = require('fs');
const vm = require('vm');

const page = vm.createContext({ console, setTimeout, performance, TextDecoder, TextEncoder });
page.self = page;
vm.runInContext(fs.readFileSync(process.argv[2], 'utf8'), page, { filename: process.argv[2] });

const questions = JSON.parse(fs.readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(questions.map(([name, text]) => page[name](text))));
