/*
 * decimal: exact decimal numbers of any length, never floating point. A number owns
 * memory only when it is too long for a machine word.
 */
#ifndef DECIMAL_H
#define DECIMAL_H

/* (H1: fill in) */
#endif
