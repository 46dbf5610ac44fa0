module.exports = { eleventyComputed: { title() { require('node:fs').writeFileSync('canary.txt', ''); return 'x'; } } };
