/*
 * tsv: lines of TAB-separated fields (FORMATS section 2), read and unescaped.
 */
#ifndef TSV_H
#define TSV_H

/* (H1: fill in) */
#endif
