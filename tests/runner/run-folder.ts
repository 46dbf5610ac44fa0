// Where may the files of one run of `npm test` keep what they have in common?

/** The variable that names the folder; where it is unset a file of tests stands alone. */
export const RUN_FOLDER = 'DATELINE_TEST_RUN';
