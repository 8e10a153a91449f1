using System.Text;
using Readiness.Grains.Imports;
using Xunit;

namespace Readiness.Grains.Tests.Imports;

public sealed class WholeFiles
{
    private const string People = "email,name,title,level,target_level,team,manager_email,boards,pseudonym\nana@example.org,Ana,,,,,,named,\n";
    private const string EntriesHeader = "id,person_email,kind,day,counterparts,confirmed_by,evidence,note\n";

    [Fact]
    public async Task A_folder_that_is_not_there_is_refused()
    {
        await using var stores = await StoresUnderTest.CreateAsync();

        var refused = await Assert.ThrowsAsync<ImportException>(() => stores.ImportFolderAsync(Path.Combine(Path.GetTempPath(), "no-such-folder")));

        Assert.Contains("There is no folder", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_any_of_the_files_is_refused() =>
        Assert.Contains("none of people.csv, entries.csv and leave.csv", await RefusedAsync(folder => folder.Write("else.csv", "a,b\n")), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_without_one_of_its_columns_refuses_the_whole_folder() =>
        Assert.Contains("entries.csv has no column 'confirmed_by'", await RefusedAsync(folder =>
        {
            folder.Write("people.csv", People);
            folder.Write("entries.csv", "id,person_email,kind,day,counterparts,evidence,note\n");
        }), StringComparison.Ordinal);

    [Fact]
    public async Task An_empty_file_has_no_columns() =>
        Assert.Contains("leave.csv has no column 'person_email'", await RefusedAsync(folder => folder.Write("leave.csv", "")), StringComparison.Ordinal);

    [Fact]
    public async Task A_column_that_stands_twice_refuses_the_whole_folder() =>
        Assert.Contains("leave.csv has the column 'week' twice", await RefusedAsync(folder =>
        {
            folder.Write("people.csv", People);
            folder.Write("leave.csv", "person_email,week,Week\n");
        }), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_in_another_encoding_refuses_the_whole_folder() =>
        Assert.Contains("entries.csv is not in UTF-8: line 2", await RefusedAsync(folder =>
        {
            folder.Write("people.csv", People);
            folder.Write("entries.csv", Encoding.Latin1.GetBytes(EntriesHeader + "e1,ana@example.org,assist,2026-11-20,Zoë,,,\n"));
        }), StringComparison.Ordinal);

    [Fact]
    public async Task A_quote_that_is_never_closed_refuses_the_whole_folder_and_names_its_line() =>
        Assert.Contains("entries.csv opens a quote in line 3", await RefusedAsync(folder =>
        {
            folder.Write("people.csv", People);
            folder.Write("entries.csv", EntriesHeader + "e1,ana@example.org,assist,2026-11-20,Zoë,,,\ne2,ana@example.org,assist,2026-11-20,Zoë,,,\"open\ne3,x\n");
        }), StringComparison.Ordinal);

    [Fact]
    public async Task A_quote_that_swallows_a_large_file_is_refused_without_reading_it_into_memory() =>
        Assert.Contains("entries.csv cannot be read as CSV", await RefusedAsync(folder =>
            folder.Write("entries.csv", EntriesHeader + "e1,ana@example.org,assist,2026-11-20,Zoë,,,\"" + new string('x', 3_000_000))), StringComparison.Ordinal);

    [Fact]
    public async Task Columns_may_stand_in_any_order_with_others_between_behind_a_byte_order_mark()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync("ana@example.org,Ana,,,,,,named,");
        using var folder = new ImportedFolder();
        folder.Write("leave.csv", "\uFEFFyear,Week,Person_Email \n2026,2026-W07,ana@example.org\n");

        Assert.Equal((1, 0, 0), (await stores.ImportFolderAsync(folder.Path)).Counts);
    }

    [Fact]
    public async Task The_file_of_refused_rows_has_its_header_even_when_there_are_none()
    {
        await using var stores = await StoresUnderTest.CreateAsync();

        Assert.Equal("file,line,id,code,message\r\n", (await stores.ImportAsync("ana@example.org,Ana,,,,,,named,")).Rejects);
    }

    private static async Task<string> RefusedAsync(Action<ImportedFolder> fill)
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        using var folder = new ImportedFolder();
        fill(folder);

        var refused = await Assert.ThrowsAsync<ImportException>(() => stores.ImportFolderAsync(folder.Path));

        Assert.Empty(await stores.EveryoneAsync());
        Assert.Empty(await stores.RowsAsync());
        return refused.Message;
    }
}
