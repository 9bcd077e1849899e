#include "store/schema.h"

// The terms come folded from the analyser, so the tokenizer only has to leave them alone: `ascii` takes every
// other byte as a letter, and the marks of stems and tags are named. No positions, sizes or content are kept:
// ranking does not need them.
#define WAYMARK_INDEX(name)                                                                                  \
    "CREATE VIRTUAL TABLE " name                                                                             \
    " USING fts5(terms, content='', detail=none, columnsize=0, prefix='1 2 3 4 5',"                          \
    " tokenize=\"ascii tokenchars '=#:-'\");"                                                                \
    "INSERT INTO " name "(" name ", rank) VALUES('pgsz', 1000);"                                             \
    "INSERT INTO " name "(" name ", rank) VALUES('hashsize', 67108864);"                                     \
    "INSERT INTO " name "(" name ", rank) VALUES('automerge', 0);"                                           \
    "INSERT INTO " name "(" name ", rank) VALUES('crisismerge', 1000);"
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
    "CREATE TABLE service(rowid INTEGER PRIMARY KEY, id TEXT NOT NULL, row BLOB NOT NULL, page BLOB NOT "
    "NULL);"
    "CREATE TABLE service_text(service INTEGER NOT NULL, language TEXT NOT NULL, row BLOB NOT NULL, page "
    "BLOB NOT NULL,"
    " PRIMARY KEY(service, language)) WITHOUT ROWID;"
    "CREATE TABLE fact(service INTEGER PRIMARY KEY, facts BLOB NOT NULL);"
    "CREATE TABLE number(rowid INTEGER PRIMARY KEY, digits TEXT NOT NULL, service INTEGER NOT NULL, printed "
    "TEXT NOT NULL,"
    " old INTEGER NOT NULL, ring_instead TEXT NOT NULL);"
    "CREATE VIRTUAL TABLE number_digits USING fts5(digits, content='', detail=none, columnsize=0, "
    "tokenize='trigram');"
    "CREATE TABLE page(number INTEGER NOT NULL, language TEXT NOT NULL, id TEXT NOT NULL,"
    " row BLOB NOT NULL, page BLOB NOT NULL, PRIMARY KEY(number, language)) WITHOUT ROWID;"
    "CREATE TABLE phrase(rowid INTEGER PRIMARY KEY, phrase TEXT NOT NULL, language TEXT NOT NULL, topics "
    "TEXT NOT NULL,"
    " whole TEXT NOT NULL, stems TEXT NOT NULL, content TEXT NOT NULL);"
    "CREATE TABLE place_word(words TEXT NOT NULL, place TEXT NOT NULL, local INTEGER NOT NULL,"
    " PRIMARY KEY(words, local, place)) WITHOUT ROWID;"
    "CREATE TABLE emergency(country TEXT PRIMARY KEY, name TEXT NOT NULL, numbers TEXT NOT NULL) WITHOUT "
    "ROWID;"
    "CREATE TABLE easy_read(id TEXT NOT NULL, language TEXT NOT NULL, text BLOB NOT NULL,"
    " PRIMARY KEY(id, language)) WITHOUT ROWID;"
    "CREATE TABLE choice(rowid INTEGER PRIMARY KEY, kind TEXT NOT NULL, code TEXT NOT NULL);"
    "CREATE TABLE tag_rows(rowid INTEGER PRIMARY KEY, tag TEXT NOT NULL, rows BLOB NOT NULL);"
    "CREATE TABLE vocabulary(letters BLOB NOT NULL, starts BLOB NOT NULL, entries BLOB NOT NULL);"
    // clang-format off
    WAYMARK_INDEX("service_names") WAYMARK_INDEX("service_texts") WAYMARK_INDEX("page_names") WAYMARK_INDEX("page_texts");
// clang-format on

const char *const staging = "CREATE TEMP TABLE staged_page(sort TEXT NOT NULL, id TEXT NOT NULL, language "
                            "TEXT NOT NULL, row BLOB NOT NULL,"
                            " page BLOB NOT NULL);";

const char *const finish = "CREATE INDEX number_by_digits ON number(digits);"
                           "CREATE INDEX page_by_id ON page(id, language);"
                           "CREATE UNIQUE INDEX service_by_id ON service(id);";

const char *const terms =
    "CREATE VIRTUAL TABLE temp.service_terms USING fts5vocab('main', 'service_texts', 'row');"
    "CREATE VIRTUAL TABLE temp.page_terms USING fts5vocab('main', 'page_texts', 'row');";

const std::array<const char *, 5> indexes{"service_names", "service_texts", "page_names", "page_texts",
                                          "number_digits"};

} // namespace waymark::store::schema
