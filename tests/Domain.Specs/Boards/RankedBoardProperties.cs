using CsCheck;
using Readiness.Domain.Boards;

namespace Readiness.Domain.Specs.Boards;

/// <summary>The board in blocks against a plain one, from a handful of members to thousands, growing and emptying.</summary>
public sealed class RankedBoardProperties
{
    private static readonly string[] Names =
    [
        "Ana", "ana", "Anastasia Ivanova", "Anastasia Ivanov", "Anastasia", "Zoë Costa", "Zoe Costa", "Łukasz", "Lukasz", "Şirin Ünal", "Walker 1", "Walker 10",
        "Walker 2", "Đorđe", "Ôlim", "測試", "O'Brien", "OBrien", "co-op", "coop", "Emre", "Émile",
        "Anastasia amber", "Anastasia Berg", "Anastasia berg", "Anastasia Ünal", "Anastasia Zorn",
    ];

    [Fact]
    public void A_small_board_is_the_plain_one_after_every_step() =>
        Gen.Select(Gen.Int[0, 15], Gen.Int[0, 4]).Array[1, 80].Check(120, steps =>
        {
            var (board, plain) = Boards(16);
            foreach (var (member, points) in steps)
            {
                Take(board, plain, member, points);
                Same(board, plain, everyPlace: true);
            }
        });

    [Theory]
    [InlineData(300, 6)]
    [InlineData(4_000, 40)]
    [InlineData(4_000, 2_000)]
    [InlineData(4_000, 2)]
    public void A_large_board_is_the_plain_one_while_it_grows_moves_shrinks_and_grows_again(int members, int mostPoints) =>
        Gen.Int[0, int.MaxValue].Array[members * 5].Check(2, dice =>
        {
            var (board, plain) = Boards(members);
            foreach (var (i, throwOf) in dice.Index())
            {
                var shrinks = i >= members * 2 && i < members * 4;
                var member = shrinks && i % 2 == 0 ? i / 2 % members : throwOf % members;
                Take(board, plain, member, shrinks ? 0 : throwOf / members % (mostPoints + 1));
                if (i % (members / 2) == 0)
                {
                    Same(board, plain, everyPlace: false);
                }
            }

            Same(board, plain, everyPlace: false);
        });

    [Fact]
    public void A_board_emptied_from_either_end_or_the_middle_out_is_empty_and_can_be_used_again()
    {
        foreach (var order in new Func<int, int>[] { i => i, i => 2_999 - i, i => i % 2 == 0 ? 1_500 + (i / 2) : 1_499 - (i / 2) })
        {
            var (board, plain) = Boards(3_000);
            Enumerable.Range(0, 3_000).ToList().ForEach(member => Take(board, plain, member, 1 + (member * 7919 % 3_001)));
            var byPlace = plain.Rows();
            for (var i = 0; i < 3_000; i++)
            {
                Take(board, plain, byPlace[order(i)].Member, 0);
                if (i % 500 == 0)
                {
                    Same(board, plain, everyPlace: false);
                }
            }

            Assert.Equal((0, 1), (board.Count, board.RankOf(5)));
            Assert.Empty(board.Page(0, 10));
            Take(board, plain, 7, 5);
            Same(board, plain, everyPlace: true);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(192)]
    [InlineData(193)]
    [InlineData(257)]
    [InlineData(5_000)]
    public void A_board_filled_at_once_is_the_plain_one_and_goes_on_like_it(int members)
    {
        var (board, plain) = Boards(Math.Max(1, members));
        var points = Enumerable.Range(0, members).Select(member => (member, 1 + (member * 31 % 97))).ToList();
        points.ForEach(one => plain.Set(one.member, one.Item2));

        board.Fill(points);

        Same(board, plain, everyPlace: members < 1_000);
        for (var member = 0; member < members; member += 3)
        {
            Take(board, plain, member, member % 2 == 0 ? 0 : 50);
        }

        Same(board, plain, everyPlace: members < 1_000);
    }

    /// <summary>Members tie and their names begin alike, so that blocks are told apart by names alone, and names change.</summary>
    [Theory]
    [InlineData(20)]
    [InlineData(300)]
    [InlineData(2_000)]
    public void Names_that_change_and_people_who_hide_leave_the_others_in_order(int members) =>
        Gen.Select(Gen.Int[0, members - 1], Gen.Int[0, 9_999], Gen.Int[0, 3]).Array[members * 3].Check(2, changes =>
        {
            var board = new TestBoard();
            var plain = new PlainBoard(board.Set.Roster);
            for (var member = 0; member < members; member++)
            {
                Assert.Equal(member, board.Joins(member, Name(member), 7));
                plain.Set(member, 7);
            }

            foreach (var (i, (member, number, dice)) in changes.Index())
            {
                var hides = dice == 0 || (i > members && i < members * 2 && dice < 3);
                board.Set.Show(Cast.Person(member), Name(number), shown: !hides);
                plain.Remove(member);
                if (!hides)
                {
                    plain.Set(member, 7);
                }

                if (i % Math.Max(1, members / 20) == 0)
                {
                    Same(board.Total, plain, everyPlace: false);
                }
            }

            static string Name(int number) => $"Anastasia Ivanova {number:D4}";
        });

    [Fact]
    public void The_first_of_a_block_who_changes_name_takes_nobody_along()
    {
        var board = new TestBoard();
        var plain = new PlainBoard(board.Set.Roster);
        for (var member = 0; member < 1_000; member++)
        {
            board.Joins(member, $"Anastasia Ivanova {member:D4}", 7);
            plain.Set(member, 7);
        }

        for (var member = 0; member < 1_000; member++)
        {
            board.Set.Show(Cast.Person(member), $"Anastasia Ivanova {9_999 - member:D4}", shown: true);
            if (member % 50 == 0)
            {
                Same(board.Total, plain, everyPlace: false);
            }
        }

        Same(board.Total, plain, everyPlace: true);
    }

    [Fact]
    public void The_last_of_a_block_who_comes_back_under_another_name_is_in_order()
    {
        var board = new TestBoard();
        var plain = new PlainBoard(board.Set.Roster);
        for (var member = 0; member < 400; member++)
        {
            board.Joins(member, $"Anastasia Ivanova {1_000 + member:D4}", 7);
            plain.Set(member, 7);
        }

        for (var member = 399; member > 0; member--)
        {
            board.Set.Show(Cast.Person(member), "Gone", shown: false);
            board.Set.Show(Cast.Person(member), "Anastasia Ivanova 0001", shown: true);
            Same(board.Total, plain, everyPlace: false);
            board.Set.Show(Cast.Person(member), "Gone", shown: false);
            plain.Remove(member);
        }
    }

    private static (RankedBoard Board, PlainBoard Plain) Boards(int members)
    {
        var set = new BoardSet();
        for (var member = 0; member < members; member++)
        {
            set.Show(Cast.Person((member * 7919) % 1_000_003), Names[member % Names.Length], shown: true);
        }

        return (new RankedBoard(set.Roster), new PlainBoard(set.Roster));
    }

    private static void Take(RankedBoard board, PlainBoard plain, int member, int points)
    {
        if (plain.Points.TryGetValue(member, out var before))
        {
            board.Remove(member, before);
            plain.Remove(member);
        }

        if (points > 0)
        {
            board.Insert(member, points);
            plain.Set(member, points);
        }
    }

    private static void Same(RankedBoard board, PlainBoard plain, bool everyPlace)
    {
        var rows = plain.Rows();
        Assert.Equal((rows.Length, rows.Sum(row => (long)row.Points)), (board.Count, board.Points));
        Assert.Equal(rows, board.Page(0, rows.Length + 5));
        var step = everyPlace ? 1 : 1 + (rows.Length / 60);
        for (var place = 0; place < rows.Length; place += step)
        {
            var (rank, member, points) = rows[place];
            Assert.Equal((place, rank), (board.PlaceOf(member, points), board.RankOf(points)));
            Assert.Equal(rows.Skip(place).Take(3), board.Page(place, 3));
        }
    }
}
