namespace Readiness.Domain.Activities;

/// <summary>The four ways of growing (product.md section 1). The numbers are stored: never renumber.</summary>
public enum Pillar
{
    /// <summary>Meeting people of the field and staying in touch.</summary>
    Networking = 0,

    /// <summary>Learning from mentors and peers.</summary>
    Mentoring = 1,

    /// <summary>Help, introductions and resources for others.</summary>
    GivingBack = 2,

    /// <summary>Helping those who start out.</summary>
    PayingItForward = 3,
}
