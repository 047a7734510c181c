// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typingbench.h"

using namespace Galley;

namespace {

// clang-format off
const TypingRow rows[] = {
    // Enter
    {"a bullet goes on", "- a|", "Enter", "- a\n- |"},
    {"a star goes on", "* a|", "Enter", "* a\n* |"},
    {"a plus goes on", "+ a|", "Enter", "+ a\n+ |"},
    {"a wide gap is kept", "-   a|", "Enter", "-   a\n-   |"},
    {"a number counts on", "1. a|", "Enter", "1. a\n2. |"},
    {"a number with a bracket counts on", "7) a|", "Enter", "7) a\n8) |"},
    {"nine becomes ten", "9. a|", "Enter", "9. a\n10. |"},
    {"leading zeros are kept", "09. a|", "Enter", "09. a\n10. |"},
    {"a zero counts on", "0. a|", "Enter", "0. a\n1. |"},
    {"an open task goes on", "- [ ] a|", "Enter", "- [ ] a\n- [ ] |"},
    {"a ticked task goes on unticked", "- [x] a|", "Enter", "- [x] a\n- [ ] |"},
    {"a numbered task goes on", "1. [X] a|", "Enter", "1. [X] a\n2. [ ] |"},
    {"a quote goes on", "> a|", "Enter", "> a\n> |"},
    {"a quote without a blank goes on so", ">a|", "Enter", ">a\n>|"},
    {"a quote in a quote goes on", "> > a|", "Enter", "> > a\n> > |"},
    {"an item in a quote goes on", "> - a|", "Enter", "> - a\n> - |"},
    {"a task in a quote goes on", "> - [ ] a|", "Enter", "> - [ ] a\n> - [ ] |"},
    {"a number in a quote counts on", "> 1. a|", "Enter", "> 1. a\n> 2. |"},
    {"a quote in an item goes on below its words", "- > a|", "Enter", "- > a\n  > |"},
    {"an item in an item goes on below its words", "- - a|", "Enter", "- - a\n  - |"},
    {"a child goes on as a child", "- a\n  - b|", "Enter", "- a\n  - b\n  - |"},
    {"a child below a tab goes on so", "- a\n\t- b|", "Enter", "- a\n\t- b\n\t- |"},
    {"what follows is numbered anew", "1. a|\n2. b\n3. c", "Enter", "1. a\n2. |\n3. b\n4. c"},
    {"what follows in a quote is numbered anew", "> 1. a|\n> 2. b", "Enter", "> 1. a\n> 2. |\n> 3. b"},
    {"children between do not count", "1. a|\n   - x\n2. b", "Enter", "1. a\n2. |\n   - x\n3. b"},
    {"blank lines between are looked over", "1. a|\n\n2. b", "Enter", "1. a\n2. |\n\n3. b"},
    {"what stands below ten moves with it", "8. a|\n9. b\n   x", "Enter", "8. a\n9. |\n10. b\n    x"},
    {"one number for all stays so", "1. a|\n1. b", "Enter", "1. a\n1. |\n1. b"},
    {"an author's gaps stay", "1. a|\n5. b\n9. c", "Enter", "1. a\n2. |\n5. b\n9. c"},
    {"another list is left alone", "1. a|\n\ntext\n\n2. b", "Enter", "1. a\n2. |\n\ntext\n\n2. b"},
    {"another kind of number is another list", "1. a|\n2) b", "Enter", "1. a\n2. |\n2) b"},
    {"a child's numbers are its own", "1. a\n   1. x|\n   2. y\n2. b", "Enter", "1. a\n   1. x\n   2. |\n   3. y\n2. b"},
    {"the middle of an item splits it", "- foo| bar", "Enter", "- foo\n- |bar"},
    {"the middle of a word splits it", "- fo|o", "Enter", "- fo\n- |o"},
    {"the middle of a number splits it", "1. a|b\n2. c", "Enter", "1. a\n2. |b\n3. c"},
    {"the start of an item makes one above", "- |a", "Enter", "- \n- |a"},
    {"the middle of a quote splits it", "> a|b", "Enter", "> a\n> |b"},
    {"what is selected is replaced", "- a‹b›c", "Enter", "- a\n- |c"},
    {"what is selected backwards is replaced", "- a«b»c", "Enter", "- a\n- |c"},
    {"what is selected over lines is replaced", "- a‹b\n- c›d", "Enter", "- a\n- |d"},
    {"before the mark it is a plain line end", "|- a", "Enter", "\n|- a"},
    {"words go on as words", "abc|", "Enter", "abc\n|"},
    {"indented words outside of lists go on plainly", "  abc|", "Enter", "  abc\n|"},
    {"words below an item keep their blanks", "- a\n  b|", "Enter", "- a\n  b\n  |"},
    {"Shift+Enter is a plain line end", "- a|", "Shift+Enter", "- a\n|"},
    {"an empty item between words ends it", "text\n\n- |", "Enter", "text\n\n|"},
    {"an empty item ends the list", "- a\n- |", "Enter", "- a\n\n|"},
    {"an empty task ends the list", "- [ ] a\n- [ ] |", "Enter", "- [ ] a\n\n|"},
    {"an empty number ends the list", "1. a\n2. |", "Enter", "1. a\n\n|"},
    {"an empty quote ends the quote", "> a\n> |", "Enter", "> a\n\n|"},
    {"an empty quote in a quote ends one", "> > a\n> > |", "Enter", "> > a\n>\n> |"},
    {"an empty item in a quote ends the list", "> - a\n> - |", "Enter", "> - a\n>\n> |"},
    {"an empty child goes one level outwards", "- a\n  - b\n  - |", "Enter", "- a\n  - b\n- |"},
    {"an empty grandchild goes one level outwards", "- a\n  - b\n    - |", "Enter", "- a\n  - b\n  - |"},
    {"an empty child takes its parent's number", "1. a\n   - b\n   - |\n2. c", "Enter", "1. a\n   - b\n2. |\n3. c"},
    {"an empty task of a child stays a task", "- [ ] a\n  - [ ] |", "Enter", "- [ ] a\n- [ ] |"},
    {"an empty item of an item ends it", "- - |", "Enter", "- |"},
    {"a rule is no item", "- - -|", "Enter", "- - -\n|"},
    {"strong words are no item", "**a**|", "Enter", "**a**\n|"},
    {"a mark without a blank is no item", "-a|", "Enter", "-a\n|"},
    {"a year is no item without a blank", "1986.|", "Enter", "1986.\n|"},
    {"code in a fence keeps its blanks", "```\n  - a|\n```", "Enter", "```\n  - a\n  |\n```"},
    {"code in a fence has no items", "```\n- a|\n```", "Enter", "```\n- a\n|\n```"},
    {"code with tabs keeps them", "~~~\n\tx|\n~~~", "Enter", "~~~\n\tx\n\t|\n~~~"},
    {"code in a quote keeps the quote", "> ```\n>   x|", "Enter", "> ```\n>   x\n>   |"},
    {"indented code keeps its blanks", "text\n\n    - a|", "Enter", "text\n\n    - a\n    |"},
    {"the blanks behind the caret are not doubled", "```\n  |  a\n```", "Enter", "```\n  \n  |  a\n```"},
    {"a comment has no items", "<!--\n- a|\n-->", "Enter", "<!--\n- a\n|\n-->"},
    {"signs of other scripts stay", "- çığ😀|", "Enter", "- çığ😀\n- |"},
    {"Arabic goes on", "1. مرحبا|", "Enter", "1. مرحبا\n2. |"},
    // Tab
    {"an item becomes a child", "- a\n- b|", "Tab", "- a\n  - b|"},
    {"the caret stays in its word", "- a\n- b|cd", "Tab", "- a\n  - b|cd"},
    {"a number becomes the first below", "1. a\n2. b|\n3. c", "Tab", "1. a\n   1. b|\n2. c"},
    {"a number joins those below", "1. a\n   1. x\n2. b|", "Tab", "1. a\n   1. x\n   2. b|"},
    {"a number below ten goes below its words", "10. a\n11. b|", "Tab", "10. a\n    1. b|"},
    {"a bullet joins numbers below", "- a\n  1. x\n- b|", "Tab", "- a\n  1. x\n  2. b|"},
    {"an item joins children with their blanks", "- a\n    - x\n- b|", "Tab", "- a\n    - x\n    - b|"},
    {"an item takes its children along", "- a\n- b|\n  - c\n    d", "Tab", "- a\n  - b|\n    - c\n      d"},
    {"a task becomes a child", "- [ ] a\n- [ ] b|", "Tab", "- [ ] a\n  - [ ] b|"},
    {"an item in a quote becomes a child", "> - a\n> - b|", "Tab", "> - a\n>   - b|"},
    {"the first item stays", "- a|", "Tab", "- a|"},
    {"a first child stays", "- a\n  - b|", "Tab", "- a\n  - b|"},
    {"all items that are selected go", "- a\n- ‹b\n- c›", "Tab", "- a\n  - ‹b\n  - c›"},
    {"a line that is only touched stays", "- a\n‹- b\n›- c", "Tab", "- a\n  ‹- b\n›- c"},
    {"the list after blank lines is one", "- a\n\n- b|", "Tab", "- a\n\n  - b|"},
    {"in words it is a tab", "abc|", "Tab", "abc\t|"},
    {"in code it is a tab", "```\n- a\n- b|\n```", "Tab", "```\n- a\n- b\t|\n```"},
    // Shift+Tab
    {"a child becomes a sibling", "- a\n  - b|", "Shift+Tab", "- a\n- b|"},
    {"a child of a number counts on", "1. a\n   1. b|\n2. c", "Shift+Tab", "1. a\n2. b|\n3. c"},
    {"those that followed a child are below it", "1. a\n   1. b|\n   2. c", "Shift+Tab", "1. a\n2. b|\n   1. c"},
    {"a child takes its children along", "- a\n  - b|\n    - c", "Shift+Tab", "- a\n- b|\n  - c"},
    {"all children that are selected go", "- a\n  - ‹b\n  - c›", "Shift+Tab", "- a\n- ‹b\n- c›"},
    {"a child in a quote becomes a sibling", "> - a\n>   - b|", "Shift+Tab", "> - a\n> - b|"},
    {"an item of nobody goes to the start", "text\n\n  - a|", "Shift+Tab", "text\n\n- a|"},
    {"an item at the start stays", "- a|", "Shift+Tab", "- a|"},
    {"a child below a tab becomes a sibling", "- a\n\t- b|", "Shift+Tab", "- a\n- b|"},
    {"a bullet below a number becomes a number", "1. a\n   - b|", "Shift+Tab", "1. a\n2. b|"},
    // Backspace
    {"the mark goes", "- |a", "Backspace", "|a"},
    {"the number goes", "1. |a", "Backspace", "|a"},
    {"the box goes first", "- [ ] |a", "Backspace", "- |a"},
    {"a ticked box goes too", "- [x] |a", "Backspace", "- |a"},
    {"the quote goes", "> |a", "Backspace", "|a"},
    {"the inner quote goes", "> > |a", "Backspace", "> |a"},
    {"the mark in a quote goes", "> - |a", "Backspace", "> |a"},
    {"a child's mark leaves its blanks", "- a\n  - |b", "Backspace", "- a\n  |b"},
    {"then the blanks go", "- a\n  |b", "Backspace", "- a\n|b"},
    {"the blanks go a level at a time", "- a\n  - b\n    |c", "Backspace", "- a\n  - b\n  |c"},
    {"those that follow count on", "1. a\n2. |b\n3. c", "Backspace", "1. a\n|b\n2. c"},
    {"an empty item's mark goes", "- a\n- |", "Backspace", "- a\n|"},
    {"in words it deletes a sign", "- ab|", "Backspace", "- a|"},
    {"blanks outside of lists go singly", "  |a", "Backspace", " |a"},
    {"in code it deletes a sign", "```\n- |a\n```", "Backspace", "```\n-|a\n```"},
    {"at the body's start nothing is before", "|- a", "Backspace", "|- a"},
};
// clang-format on

} // namespace

class TestTypingLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowByRow_data();
    void rowByRow();
};

void TestTypingLists::rowByRow_data()
{
    addTypingRows(rows);
}

void TestTypingLists::rowByRow()
{
    QFETCH(QString, before);
    QFETCH(QString, key);
    QFETCH(QString, after);
    checkTypingRow(before, key, after);
}

QTEST_MAIN(TestTypingLists)
#include "tst_typinglists.moc"
