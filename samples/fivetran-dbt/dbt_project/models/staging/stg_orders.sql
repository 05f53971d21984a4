select
    id as order_id,
    customer_id,
    created_at as ordered_on,
    financial_status as status
from {{ source('shopify', 'shopify_order') }}
where financial_status <> 'voided'
