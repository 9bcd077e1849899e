#pragma once

#include <array>

/// The pack: one SQLite 3 file, read-only once written.
///
/// `application_id` is "WMK1" and `user_version` the version of this schema; a program opens its own version
/// only. Pages are 4096 bytes, not WAL. Columns of bytes are objects as members.h writes them (their members:
/// codec.cpp, facts.cpp). The sequence of rows of `service` is the static order (staticorder.h), and `rowid`
/// its place in it.
///
/// | table | holds |
/// | --- | --- |
/// | info | key and value: who made the pack, of what day, with which analyser |
/// | topic, audience | the taxonomy, in its publisher's order, and how many services carry each term |
/// | service | `row`: what a list row needs; `page`: the rest |
/// | service_text | members of `row` and `page` in another language |
/// | fact | what ranking needs of a service, so that no row is parsed for it (facts.h) |
/// | number, number_digits | digits of every number in each form that a person may type, and their trigrams |
/// | page | advice, one row for a page and language; `number` is the same in all languages |
/// | phrase | everyday words and topic names, analysed (lexicon.h) |
/// | place_word | names of countries, nations and local areas, folded |
/// | emergency | emergency numbers by country |
/// | easy_read | Easy Read texts by id and language |
/// | choice | places, channels, languages, time zones and limits of age that occur, in the order to offer
/// them | | service_names, service_texts, page_names, page_texts | FTS5 without content; their terms are the
/// analyser's and tags (tags.h) |
/// | tag_rows | of tags that nearly every search asks for, which services carry them (rowset.h) |
/// | vocabulary | every whole word of the index and in how many entries it stands (wordlist.h) |
namespace waymark::store::schema {

constexpr int applicationId = 0x574D4B31;
constexpr int version = 6;

/// Statements that make an empty pack, finish a filled one, and show the terms of its index; separated by
/// semicolons.
extern const char *const pragmas;
extern const char *const tables;
extern const char *const staging;
extern const char *const finish;
extern const char *const terms;
/// The FTS5 tables.
extern const std::array<const char *, 5> indexes;

} // namespace waymark::store::schema
