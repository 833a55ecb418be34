/** The environment that functions find themselves in. */
export const LOCAL_ENV_ID = 'local';
/** Its storage: as in production, the first letters of the environment in hexadecimal, and the environment. */
export const LOCAL_BUCKET = '6c6f-local';
/** The mini-program's id. */
export const LOCAL_APP_ID = 'wx0000000000000000';

/** What functions uploaded, in the data folder. */
export const FILES_FOLDER = 'files';
