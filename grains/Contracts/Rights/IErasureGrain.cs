namespace Readiness.Contracts.Rights;

/// <summary>The erasure of one person, who is the key.</summary>
[Alias("Readiness.IErasureGrain")]
public interface IErasureGrain : IGrainWithStringKey
{
    /// <summary>
    /// Asks for it. Once this returns it will be carried out whatever happens, and the person is out: signed out everywhere, on no
    /// board, in no search. By is null when a register says so. False when there is nobody to erase.
    /// </summary>
    [Alias("Request")]
    Task<bool> RequestAsync(Guid? by);

    /// <summary>Carries on where it stopped, in the background.</summary>
    [Alias("Continue")]
    Task ContinueAsync();

    /// <summary>How far it is; null when it was never asked for.</summary>
    [Alias("Status")]
    Task<ErasureStatus?> StatusAsync();
}
