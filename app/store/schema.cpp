#include "store/schema.h"

// The terms come folded from the analyser, so the tokenizer only has to leave them alone: `ascii` takes every
// other byte as a letter, and the marks of stems and tags are named. No positions, sizes or content are kept:
// ranking does not need them.
#define WAYMARK_INDEX(name)                                                                                  \
    "CREATE VIRTUAL TABLE " name                                                                             \
    " USING fts5(terms, content='', detail=none, columnsize=0, prefix='1 2 3 4 5',"                          \
    " tokenize=\"ascii tokenchars '=#:-'\");"                                                                \
    "INSERT INTO " name "(" name ", rank) VALUES('pgsz', 1000);"                                             \
    "INSERT INTO " name "(" name ", rank) VALUES('hashsize', 67108864);"

#define WAYMARK_OPTIMIZE(name) "INSERT INTO " name "(" name ") VALUES('optimize');"

namespace waymark::store::schema {

const char *const pragmas = "PRAGMA page_size = 4096;"
                            "PRAGMA encoding = 'UTF-8';"
                            "PRAGMA journal_mode = OFF;"
                            "PRAGMA synchronous = OFF;"
                            "PRAGMA locking_mode = EXCLUSIVE;"
                            "PRAGMA cache_size = -65536;";

const char *const tables =
    "CREATE TABLE info(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE topic(position INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
    " description TEXT NOT NULL, falls_back TEXT NOT NULL, falls_back_audiences TEXT NOT NULL,"
    " services INTEGER NOT NULL);"
    "CREATE TABLE audience(position INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
    " description TEXT NOT NULL, services INTEGER NOT NULL);"
    "CREATE TABLE service(rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, row TEXT NOT NULL, page TEXT "
    "NOT NULL);"
    "CREATE TABLE service_text(service INTEGER NOT NULL, language TEXT NOT NULL, row TEXT NOT NULL, page "
    "TEXT NOT NULL,"
    " PRIMARY KEY(service, language)) WITHOUT ROWID;"
    "CREATE TABLE fact(service INTEGER PRIMARY KEY, flags INTEGER NOT NULL, topics TEXT NOT NULL, audiences "
    "TEXT NOT NULL,"
    " places TEXT NOT NULL, minimum_age INTEGER NOT NULL, maximum_age INTEGER NOT NULL, channels INTEGER NOT "
    "NULL,"
    " languages TEXT NOT NULL, names TEXT NOT NULL, area TEXT NOT NULL);"
    "CREATE TABLE number(rowid INTEGER PRIMARY KEY, digits TEXT NOT NULL, service INTEGER NOT NULL, printed "
    "TEXT NOT NULL,"
    " old INTEGER NOT NULL, ring_instead TEXT NOT NULL);"
    "CREATE VIRTUAL TABLE number_digits USING fts5(digits, content='', detail=none, columnsize=0, "
    "tokenize='trigram');"
    "CREATE TABLE page(number INTEGER NOT NULL, language TEXT NOT NULL, id TEXT NOT NULL,"
    " row TEXT NOT NULL, page TEXT NOT NULL, PRIMARY KEY(number, language)) WITHOUT ROWID;"
    "CREATE TABLE phrase(rowid INTEGER PRIMARY KEY, phrase TEXT NOT NULL, language TEXT NOT NULL, topics "
    "TEXT NOT NULL,"
    " whole TEXT NOT NULL, stems TEXT NOT NULL, content TEXT NOT NULL);"
    "CREATE TABLE place_word(words TEXT NOT NULL, place TEXT NOT NULL, local INTEGER NOT NULL,"
    " PRIMARY KEY(words, local, place)) WITHOUT ROWID;"
    "CREATE TABLE emergency(country TEXT PRIMARY KEY, name TEXT NOT NULL, numbers TEXT NOT NULL) WITHOUT "
    "ROWID;"
    "CREATE TABLE easy_read(id TEXT NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL,"
    " PRIMARY KEY(id, language)) WITHOUT ROWID;"
    "CREATE TABLE choice(rowid INTEGER PRIMARY KEY, kind TEXT NOT NULL, code TEXT NOT NULL);"
    "CREATE TABLE vocabulary(word TEXT PRIMARY KEY, entries INTEGER NOT NULL) WITHOUT ROWID;" WAYMARK_INDEX(
        "service_names") WAYMARK_INDEX("service_texts") WAYMARK_INDEX("page_names")
        WAYMARK_INDEX("page_texts");

// SQLite keeps temporary tables in an unlinked file of its own: nothing to clean up, and a million services
// fit.
const char *const staging = "CREATE TEMP TABLE staged(sort TEXT NOT NULL, id TEXT NOT NULL, language TEXT "
                            "NOT NULL, row TEXT NOT NULL,"
                            " page TEXT NOT NULL);"
                            "CREATE TEMP TABLE staged_page(sort TEXT NOT NULL, id TEXT NOT NULL, language "
                            "TEXT NOT NULL, row TEXT NOT NULL,"
                            " page TEXT NOT NULL);";

// The join of the staged texts with their places in the order looks entries up by id.
const char *const staged = "CREATE INDEX temp.staged_by_id ON staged(id);"
                           "CREATE INDEX temp.staged_page_by_id ON staged_page(id);";

const char *const finish =
    "CREATE INDEX number_by_digits ON number(digits);"
    "CREATE INDEX page_by_id ON page(id, language);" WAYMARK_OPTIMIZE("service_names") WAYMARK_OPTIMIZE(
        "service_texts") WAYMARK_OPTIMIZE("page_names") WAYMARK_OPTIMIZE("page_texts")
        WAYMARK_OPTIMIZE("number_digits") "CREATE VIRTUAL TABLE temp.service_terms USING fts5vocab('main', "
                                          "'service_texts', 'row');"
                                          "CREATE VIRTUAL TABLE temp.page_terms USING fts5vocab('main', "
                                          "'page_texts', 'row');"
                                          "INSERT INTO vocabulary(word, entries) SELECT term, sum(doc) FROM"
                                          " (SELECT term, doc FROM service_terms UNION ALL SELECT term, doc "
                                          "FROM page_terms)"
                                          " WHERE term NOT GLOB '[=#]*' GROUP BY term ORDER BY term;";

} // namespace waymark::store::schema
